import { Inject, Injectable } from '@nestjs/common';
import { renderCustodyList } from '@comity/documents';
import { Database, documentById, requestDetail, type DocumentStore } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { notFound } from '../http/problem';
import type { SignedIn } from '../identity';
import { ownHead } from '../letterheads/own-head';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';
import { custodyFor } from './custody-for';

/** Who has had a file, entry by entry, on paper. */
@Injectable()
export class CustodyDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  /** @throws Problem 404 */
  async list({ agencyId }: SignedIn, documentId: string): Promise<{ readonly bytes: Buffer; readonly name: string }> {
    const { document, reference, letterhead } = await this.db.withAgency(agencyId, async (tx) => {
      const found = await documentById(tx, documentId);
      const request = found && (await requestDetail(tx, found.requestId));
      if (!found || !request) throw notFound();
      return { document: found, reference: request.reference, letterhead: await ownHead(tx, this.store) };
    });
    const { bytes } = await renderCustodyList({ reference, letterhead, at: new Date(this.time.now()), files: [custodyFor(document, null)] }, 'a4-landscape');
    return { bytes, name: `${reference} custody ${document.sha256.slice(0, 12)}.pdf` };
  }
}
