import { Inject, Injectable } from '@nestjs/common';
import { agencyById, Database, documentOf, paperOrderOf, type DocumentStore } from '@comity/persistence';
import { previewOf, type Preview } from '../drafts/preview';
import { Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { DOCUMENT_STORE } from '../platform/tokens';
import { existing } from './standard-document-desk';

/** The paper of a standard document as it would be, each page marked as a draft. */
@Injectable()
export class StandardDocumentPaper {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore) {}

  /** @throws Problem 404; 409 once it was issued */
  async preview({ agencyId }: SignedIn, id: string): Promise<Preview> {
    const order = await this.db.withAgency(agencyId, async (tx) => {
      const row = await existing(tx, id);
      if (row.state !== 'draft') throw new Problem(409, 'STANDARD_DOCUMENT_DONE', 'This document is not a draft any more: read the issued paper among the files of the request.');
      const document = documentOf(row);
      return { document, letterhead: (await agencyById(tx, agencyId)).letterhead, paper: await paperOrderOf(tx, { requestId: row.requestId, standardDocumentId: row.id }, document) };
    });
    return previewOf(order, agencyId, this.store);
  }
}
