import { Inject, Injectable } from '@nestjs/common';
import { AgencySeal, renderPaper, SigningError, type RenderedPaper, type SealedPaper } from '@comity/documents';
import { IssueDesk, MadePapers, type DocumentStore, type FrozenForm } from '@comity/persistence';
import type { TimeSource } from '@comity/platform';
import { Activity } from '@comity/temporal/worker';
import type { LaneActivities, RequestRef } from '@comity/workflows/contract';
import { ApplicationFailure } from '@temporalio/common';
import { DOCUMENT_STORE, TIME_SOURCE } from '../wiring/tokens';

/**
 * Makes the paper from what was approved, and signs it where the agency keeps a key. A signature is never the same twice,
 * so what was made is noted before it is reported: made again, the first one counts.
 */
@Injectable()
export class IssueDocument implements Pick<LaneActivities, 'issueDocument'> {
  constructor(
    private readonly desk: IssueDesk,
    private readonly made: MadePapers,
    private readonly signing: AgencySeal,
    @Inject(DOCUMENT_STORE) private readonly store: DocumentStore,
    @Inject(TIME_SOURCE) private readonly time: TimeSource,
  ) {}

  @Activity()
  async issueDocument({ agencyId, requestId }: RequestRef): ReturnType<LaneActivities['issueDocument']> {
    const frozen = await this.desk.frozen(agencyId, requestId);
    const madeFor = { agencyId, requestId, approvedDigest: frozen.digest };
    const before = await this.made.before(madeFor);
    if (before) return before;
    const { bytes, pages, dataSha256 } = await this.render(agencyId, frozen);
    const sealed = await this.seal({ agencyId, requestId }, frozen, bytes);
    const kept = await this.store.put(agencyId, sealed?.bytes ?? bytes);
    return this.made.keep(madeFor, { ...kept, pages, dataSha256, ...(sealed ? { signature: sealed.signature } : {}) }, this.time.now());
  }

  private async render(agencyId: string, { document, letterhead, paper }: FrozenForm): Promise<RenderedPaper> {
    const { letterheadPicture, ...order } = paper;
    const picture = letterheadPicture === undefined ? {} : { letterheadPicture: await this.store.get(agencyId, letterheadPicture) };
    return renderPaper(document, { ...order, ...picture, letterhead });
  }

  /** A paper that cannot be signed is not sent without: the request stays where it is, and people are told why. */
  private async seal({ agencyId, requestId }: RequestRef, { agencyCode, signedBefore }: FrozenForm, pdf: Buffer): Promise<SealedPaper | null> {
    try {
      return await this.signing.seal(pdf, { agencyCode, at: new Date(this.time.now()), expected: signedBefore });
    } catch (error) {
      if (!(error instanceof SigningError)) throw error;
      await this.desk.tellWhyNotSigned(agencyId, requestId, error.code, this.time.now());
      throw ApplicationFailure.retryable(`The paper could not be signed: ${error.code}.`, error.code);
    }
  }
}
