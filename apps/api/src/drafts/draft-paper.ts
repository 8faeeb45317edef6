import { Inject, Injectable } from '@nestjs/common';
import { agencyById, Database, documentOf, paperOrderOf, readDraft, requestPlace, type DocumentStore } from '@comity/persistence';
import type { SignedIn } from '../identity';
import { notFound, Problem } from '../http/problem';
import { DOCUMENT_STORE } from '../platform/tokens';
import { previewOf, type Preview } from './preview';

const shown: readonly string[] = ['draft', 'returned', 'review'];

/** The paper as it would be, each page marked as a draft: made as the issued one is, from the same values. */
@Injectable()
export class DraftPaper {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore) {}

  /** @throws Problem 404, 409 once the request has been approved */
  async preview({ agencyId }: SignedIn, requestId: string): Promise<Preview> {
    const order = await this.db.withAgency(agencyId, async (tx) => {
      const [draft, place] = [await readDraft(tx, requestId), await requestPlace(tx, requestId)];
      if (!draft || !place) throw notFound();
      if (!shown.includes(place.stage)) throw new Problem(409, 'NOT_AT_THIS_STAGE', 'The request has been approved: read the issued paper among its documents.');
      const document = documentOf(draft);
      return { document, letterhead: (await agencyById(tx, agencyId)).letterhead, paper: await paperOrderOf(tx, { requestId }, document) };
    });
    return previewOf(order, agencyId, this.store);
  }
}
