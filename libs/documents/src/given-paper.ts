import { DocumentNotAcceptable, isFinished, readGiven, refuseIncomplete } from '@comity/domain';
import type { FormDocumentLike, RenderOptions, RenderedPaper } from './document';
import { PaperTooLongError, SecondLanguageError, UnknownFieldError, UnprintableCharacterError } from './errors';
import { refuseNeedlessCopy } from './forms/authority-copy';
import { extractPaper, NotAPaperError } from './reading/extract-document';
import { renderPaper } from './render';

/** How a paper is asked for by somebody who gives the document. */
export type GivenOrder = Pick<RenderOptions, 'draft' | 'copy' | 'paper' | 'also' | 'arrangement' | 'translations'>;

/** A paper that nobody has signed yet says so, on its first page and here: complete is not issued. */
export interface GivenPaper extends RenderedPaper { readonly unsigned?: true }

/** The paper of a document that was given; complete, unless a draft is asked for. @throws DocumentNotAcceptable */
export async function paperOfGiven(input: unknown, order: GivenOrder = {}): Promise<GivenPaper> {
  const given = readGiven(input);
  if (order.draft !== true) refuseIncomplete(given);
  if (order.draft !== true && order.copy === 'authority') refuseNeedlessCopy(given.document);
  try {
    return { ...(await renderPaper(given.document, order)), ...(isFinished(given.document) ? {} : { unsigned: true }) };
  } catch (error) {
    throw notPrintable(error) ?? error;
  }
}

/** The document that a paper was made from; fields that its copy leaves out are named in `omitted`. @throws DocumentNotAcceptable */
export function documentOfPaper(pdf: Buffer): FormDocumentLike & { readonly omitted?: readonly string[] } {
  try {
    const { document, omitted } = extractPaper(pdf);
    return { ...document, ...(omitted.length > 0 ? { omitted } : {}) };
  } catch (error) {
    if (error instanceof NotAPaperError) throw new DocumentNotAcceptable(error.code, error.message);
    throw error;
  }
}

/** What of a document cannot be printed is the document's; null for everything else, which is a defect of ours. */
export function notPrintable(error: unknown): DocumentNotAcceptable | null {
  if (error instanceof SecondLanguageError) return new DocumentNotAcceptable(error.code, error.message, { field: 'also' });
  if (error instanceof PaperTooLongError) return new DocumentNotAcceptable('DOCUMENT_TOO_LONG', error.message);
  if (!(error instanceof UnprintableCharacterError) && !(error instanceof UnknownFieldError)) return null;
  const code = error instanceof UnknownFieldError ? 'UNKNOWN_KEY' : 'CHARACTER_NOT_PRINTABLE';
  return new DocumentNotAcceptable(code, error.message, error.section ? { field: `/values/${error.section}${error.field}` } : {});
}
