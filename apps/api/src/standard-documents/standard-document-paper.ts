import { Inject, Injectable } from '@nestjs/common';
import { agencyById, Database, documentOf, paperOrderOf, type DocumentStore } from '@comity/persistence';
import { drawDraft } from '../drafts/draft-paper';
import { Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { DOCUMENT_STORE } from '../platform/tokens';
import { existing } from './standard-document-desk';

/** The paper of a standard document as it would be, each page marked as a draft. */
@Injectable()
export class StandardDocumentPaper {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore) {}

  /** @throws Problem 404; 409 once it was issued; 422 for text that cannot be printed */
  async preview({ agencyId }: SignedIn, id: string): Promise<Buffer> {
    const { document, letterhead, paper } = await this.db.withAgency(agencyId, async (tx) => {
      const row = await existing(tx, id);
      if (row.state !== 'draft') throw new Problem(409, 'STANDARD_DOCUMENT_DONE', 'This document is not a draft any more: read the issued paper among the files of the request.');
      const content = documentOf(row);
      return { document: content, letterhead: (await agencyById(tx, agencyId)).letterhead, paper: await paperOrderOf(tx, { requestId: row.requestId, standardDocumentId: row.id }, content) };
    });
    const { letterheadPicture, ...order } = paper;
    const picture = letterheadPicture === undefined ? {} : { letterheadPicture: await this.store.get(agencyId, letterheadPicture) };
    return drawDraft(document, { ...order, ...picture, letterhead });
  }
}
