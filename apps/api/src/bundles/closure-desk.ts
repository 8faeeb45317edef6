import { Inject, Injectable } from '@nestjs/common';
import { renderClosureLetter } from '@comity/documents';
import { formDefinition, type Outcome } from '@comity/domain';
import { Database, documentsOfRequest, requestDetail, type DocumentStore } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { instant } from '../http/instants';
import { notFound, Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { ownHead } from '../letterheads/own-head';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';

const sentences: Readonly<Record<Outcome, string>> = {
  obtained: 'What was requested was obtained.', 'obtained-in-part': 'A part of what was requested was obtained.', refused: 'The request was refused.', withdrawn: 'The request was withdrawn.',
  'no-longer-needed': 'What was requested is no longer needed.', executed: 'The request was executed.', discarded: 'The request was discarded before it was sent.',
};

/** The letter that tells the other side that a request is closed here. */
@Injectable()
export class ClosureDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 404; 409 while the request is open, and for one that never left */
  async letter({ agencyId }: SignedIn, requestId: string): Promise<{ readonly bytes: Buffer; readonly name: string }> {
    const { request, letterhead, files } = await this.db.withAgency(agencyId, async (tx) => {
      const found = await requestDetail(tx, requestId);
      if (!found) throw notFound();
      return { request: found, letterhead: await ownHead(tx, this.store), files: await documentsOfRequest(tx, requestId) };
    });
    const { closedAt, outcome } = request;
    if (closedAt === null) throw new Problem(409, 'NOT_CLOSED', 'The request is open: close it first, then the letter says how it ended.');
    if (outcome === null || outcome === 'discarded') throw new Problem(409, 'NEVER_SENT', 'The request never left this authority: nobody has to be told.');
    const form = formDefinition(request.form);
    const { bytes } = await renderClosureLetter({
      reference: request.reference, partnerReference: request.partnerReference, partner: request.partnerName, letterhead, at: new Date(this.time.now()), request: form.title, basis: form.legalBasis,
      closedAt: instant(closedAt), outcome: sentences[outcome as Outcome], files: files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
    });
    return { bytes, name: `${request.reference} closure.pdf` };
  }
}
