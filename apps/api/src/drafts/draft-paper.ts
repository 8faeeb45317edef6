import { Inject, Injectable } from '@nestjs/common';
import { PaperTooLongError, renderPaper, UnknownFieldError, UnprintableCharacterError, type Letterhead } from '@comity/documents';
import { agencyById, Database, readDraft, requestPlace } from '@comity/persistence';
import type { SignedIn } from '../identity';
import { formProblem, notFound, Problem } from '../http/problem';

const shown: readonly string[] = ['draft', 'returned', 'review'];

/** The paper as it would be, each page marked as a draft: made as the issued one is, from the same values. */
@Injectable()
export class DraftPaper {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** @throws Problem 404, 409 once the request has been approved, 422 for text that cannot be printed */
  async preview({ agencyId }: SignedIn, requestId: string): Promise<Buffer> {
    const { form, lang, values, letterhead } = await this.db.withAgency(agencyId, async (tx) => {
      const [draft, place] = [await readDraft(tx, requestId), await requestPlace(tx, requestId)];
      if (!draft || !place) throw notFound();
      if (!shown.includes(place.stage)) throw new Problem(409, 'NOT_AT_THIS_STAGE', 'The request has been approved: read the issued paper among its documents.');
      return { ...draft, letterhead: (await agencyById(tx, agencyId)).letterhead };
    });
    return draw({ form, lang, values }, letterhead);
  }
}

async function draw(document: Parameters<typeof renderPaper>[0], letterhead: Letterhead): Promise<Buffer> {
  try {
    return (await renderPaper(document, { draft: true, letterhead })).bytes;
  } catch (error) {
    if (error instanceof UnprintableCharacterError || error instanceof UnknownFieldError) throw formProblem([{ section: error.section, field: error.field, message: error.message }]);
    if (error instanceof PaperTooLongError) throw formProblem([{ field: '', message: error.message }]);
    throw error;
  }
}
