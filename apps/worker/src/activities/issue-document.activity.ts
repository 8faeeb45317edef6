import { Inject, Injectable } from '@nestjs/common';
import { renderPaper } from '@comity/documents';
import { IssueDesk, type DocumentStore } from '@comity/persistence';
import { Activity } from '@comity/temporal/worker';
import type { LaneActivities, RequestRef } from '@comity/workflows/contract';
import { DOCUMENT_STORE } from '../wiring/tokens';

/** Makes the paper from what was approved. Made twice, it has the same bytes and is kept once. */
@Injectable()
export class IssueDocument implements Pick<LaneActivities, 'issueDocument'> {
  constructor(private readonly desk: IssueDesk, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore) {}

  @Activity()
  async issueDocument({ agencyId, requestId }: RequestRef): ReturnType<LaneActivities['issueDocument']> {
    const { document, letterhead, paper } = await this.desk.frozen(agencyId, requestId);
    const { letterheadPicture, ...order } = paper;
    const picture = letterheadPicture === undefined ? {} : { letterheadPicture: await this.store.get(agencyId, letterheadPicture) };
    const { bytes, pages } = await renderPaper(document, { ...order, ...picture, letterhead });
    return { ...(await this.store.put(agencyId, bytes)), pages };
  }
}
