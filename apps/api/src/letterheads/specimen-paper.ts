import { emptyValues, type FormId } from '@comity/domain';
import { renderPaper, UnprintableCharacterError, type FormDocumentLike, type Letterhead, type RenderOptions } from '@comity/documents';
import { exampleOf } from '../forms/examples';
import { formProblem, Problem } from '../http/problem';

/** An invented case on a form, in a language; the empty form where the examples were not installed. */
export function specimenOf(form: FormId, lang: string): FormDocumentLike {
  try {
    return { ...exampleOf(form), lang };
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return { form, lang, values: emptyValues(form) };
    throw error;
  }
}

/** The specimen as a paper, each page marked as a draft. */
export const specimenPaper = async (form: FormId, lang: string, options: RenderOptions): Promise<Buffer> =>
  (await renderPaper(specimenOf(form, lang), { ...options, draft: true })).bytes;

/** A letterhead with a character that no typeface has would stop every paper. @throws Problem 422 naming the field */
export async function refuseUnprintable(letterhead: Letterhead): Promise<void> {
  try {
    await renderPaper({ form: 'ACK_RECEIPT', lang: 'en', values: emptyValues('ACK_RECEIPT') }, { draft: true, letterhead });
  } catch (error) {
    if (!(error instanceof UnprintableCharacterError)) throw error;
    throw formProblem([{ field: error.field.replace(/^\/?letterhead/, ''), message: `The character ${/\p{Cs}/u.test(error.character) ? '' : `“${error.character}” `}(${error.codePoint}) cannot be printed. Remove or replace it.` }]);
  }
}
