import { Inject, Injectable } from '@nestjs/common';
import { PaperTooLongError, renderPaper, UnknownFieldError, UnprintableCharacterError, type RenderOptions } from '@comity/documents';
import { agencyById, Database, documentOf, paperOrderOf, readDraft, requestPlace, type DocumentStore } from '@comity/persistence';
import type { SignedIn } from '../identity';
import { formProblem, notFound, Problem } from '../http/problem';
import { DOCUMENT_STORE } from '../platform/tokens';

const shown: readonly string[] = ['draft', 'returned', 'review'];

/** The paper as it would be, each page marked as a draft: made as the issued one is, from the same values. */
@Injectable()
export class DraftPaper {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore) {}

  /** @throws Problem 404, 409 once the request has been approved, 422 for text that cannot be printed */
  async preview({ agencyId }: SignedIn, requestId: string): Promise<Buffer> {
    const { document, letterhead, paper } = await this.db.withAgency(agencyId, async (tx) => {
      const [draft, place] = [await readDraft(tx, requestId), await requestPlace(tx, requestId)];
      if (!draft || !place) throw notFound();
      if (!shown.includes(place.stage)) throw new Problem(409, 'NOT_AT_THIS_STAGE', 'The request has been approved: read the issued paper among its documents.');
      const content = documentOf(draft);
      return { document: content, letterhead: (await agencyById(tx, agencyId)).letterhead, paper: await paperOrderOf(tx, { requestId }, content) };
    });
    const { letterheadPicture, ...order } = paper;
    const picture = letterheadPicture === undefined ? {} : { letterheadPicture: await this.store.get(agencyId, letterheadPicture) };
    return drawDraft(document, { ...order, ...picture, letterhead });
  }
}

/** Each page marked as a draft. @throws Problem 422 for text that cannot be printed */
export async function drawDraft(document: Parameters<typeof renderPaper>[0], options: RenderOptions): Promise<Buffer> {
  try {
    return (await renderPaper(document, { ...options, draft: true })).bytes;
  } catch (error) {
    if (error instanceof UnprintableCharacterError || error instanceof UnknownFieldError) throw formProblem([{ section: error.section, field: error.field, message: error.message }]);
    if (error instanceof PaperTooLongError) throw formProblem([{ field: '', message: error.message }]);
    throw error;
  }
}
