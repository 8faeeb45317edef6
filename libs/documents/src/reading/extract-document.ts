import { ADDRESSEE_COPY, ATTACHMENT } from '../kit/archive';
import { digestCode } from '../kit/seal';
import type { FormDocumentLike } from '../document';
import { attachedFiles, contentOfAttached, textOfString, type Attached } from './attached-files';
import { omittedFields } from './omitted-fields';
import { orderInData, type PaperFactsInData } from './order-in-data';
import { PdfFile } from './pdf-file';

export type NotAPaperCode = 'PDF_NOT_READABLE' | 'PDF_ENCRYPTED' | 'NO_DATA' | 'DATA_TWICE' | 'DATA_CHANGED' | 'DATA_NOT_A_DOCUMENT';

/** The file is no paper of ours, or its data are gone or are not those it was made with. */
export class NotAPaperError extends Error {
  override readonly name = 'NotAPaperError';
  constructor(readonly code: NotAPaperCode, message: string, options?: ErrorOptions) { super(message, options); }
}

export interface ExtractedDocument extends PaperFactsInData {
  readonly document: FormDocumentLike;
  /** `section.field`: what a copy for the addressee leaves out. */
  readonly omitted: readonly string[];
}

/** The form document attached to a paper. @throws NotAPaperError */
export const extractDocument = (paper: Buffer): FormDocumentLike => extractPaper(paper).document;

/** The same, with what the copy leaves out. @throws NotAPaperError */
export function extractPaper(paper: Buffer): ExtractedDocument {
  return reading(paper, (file, [first, ...others]) => {
    const bytes = contentOfAttached(file, first);
    if (others.some((other) => !contentOfAttached(file, other).equals(bytes))) throw new NotAPaperError('DATA_TWICE', `The file has several files ${ATTACHMENT} that differ: ask for the original file.`);
    assertOwn(file, bytes);
    const content = parsed(bytes);
    if (typeof content !== 'object' || content === null || !('form' in content) || !('lang' in content) || !('values' in content)) throw new NotAPaperError('DATA_NOT_A_DOCUMENT', `The attached ${ATTACHMENT} is not a form document.`);
    const { form, lang, values } = content as FormDocumentLike;
    const document = { form, lang, values };
    const facts = orderInData(content);
    if (facts === null) throw new NotAPaperError('DATA_NOT_A_DOCUMENT', `The attached ${ATTACHMENT} does not say how the paper was made in a way that can be read.`);
    const short = textOfString(file.resolve(first.specification.get('Desc')))?.endsWith(ADDRESSEE_COPY) ?? false;
    return { ...facts, document, omitted: short ? omittedFields(document) : [] };
  });
}

/** `data.json` as attached, byte for byte: its SHA-256 is the digest that is printed. @throws NotAPaperError */
export const attachedBytes = (paper: Buffer): Buffer => reading(paper, (file, [first]) => contentOfAttached(file, first));

function reading<T>(paper: Buffer, read: (file: PdfFile, found: readonly [Attached, ...Attached[]]) => T): T {
  try {
    const file = new PdfFile(paper);
    if (file.trailer.has('Encrypt')) throw new NotAPaperError('PDF_ENCRYPTED', 'The file is encrypted: ask for it without a password.');
    const [first, ...others] = attachedFiles(file).filter(({ name }) => name === ATTACHMENT);
    if (!first) throw new NotAPaperError('NO_DATA', `The file has no attached ${ATTACHMENT}: it was printed again or its attachments were taken away. Ask for the original file.`);
    return read(file, [first, ...others]);
  } catch (error) {
    if (error instanceof SyntaxError) throw new NotAPaperError('PDF_NOT_READABLE', error.message, { cause: error });
    throw error;
  }
}

/** The keywords of a paper end with the beginning of the digest. Other programs may drop them, but not change them. */
function assertOwn(file: PdfFile, bytes: Buffer): void {
  const keywords = textOfString(file.resolve(file.dictionary(file.trailer.get('Info')).get('Keywords')));
  const code = /(?:^|\s)([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})$/.exec(keywords ?? '')?.[1];
  if (code !== undefined && code !== digestCode(bytes)) throw new NotAPaperError('DATA_CHANGED', `The attached ${ATTACHMENT} is not the one the paper was made with: its digest differs. Do not rely on it.`);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    throw new NotAPaperError('DATA_NOT_A_DOCUMENT', `The attached ${ATTACHMENT} is no JSON in UTF-8.`, { cause: error });
  }
}
