import { ATTACHMENT } from '../kit/archive';
import type { FormDocumentLike } from '../document';
import { PdfFile } from './pdf-file';
import type { PdfValue } from './pdf-syntax';

/** The file is no paper of ours, or its data are gone. */
export class NotAPaperError extends Error {
  override readonly name = 'NotAPaperError';
}

/** The form document attached to a paper. @throws NotAPaperError */
export function extractDocument(paper: Buffer): FormDocumentLike {
  const content: unknown = JSON.parse(attachedBytes(paper).toString('utf8'));
  if (typeof content === 'object' && content !== null && 'form' in content && 'values' in content) return content as FormDocumentLike;
  throw new NotAPaperError(`The attached ${ATTACHMENT} is not a form document.`);
}

/** `data.json` as attached, byte for byte: its SHA-256 is the digest that is printed. @throws NotAPaperError */
export function attachedBytes(paper: Buffer): Buffer {
  try {
    const file = new PdfFile(paper);
    const names = file.resolve(file.dictionary(file.dictionary(file.root.get('Names')).get('EmbeddedFiles')).get('Names'));
    const list: readonly PdfValue[] = Array.isArray(names) ? names : [];
    const at = list.findIndex((name) => Buffer.isBuffer(name) && name.toString('latin1') === ATTACHMENT);
    const specification = file.dictionary(list[at + 1]);
    if (at >= 0) return file.contentOf(file.dictionary(specification.get('EF')).get('F'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new NotAPaperError(error.message, { cause: error });
    throw error;
  }
  throw new NotAPaperError(`The file has no attached ${ATTACHMENT}.`);
}
