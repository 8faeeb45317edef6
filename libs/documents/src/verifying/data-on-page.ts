import { createHash } from 'node:crypto';
import { NotAPaperError, attachedBytes } from '../reading/extract-document';
import { pageTexts } from '../reading/page-text';
import type { PdfFile } from '../reading/pdf-file';
import { textOf } from './signature-fields';

/** Whether a paper of ours carries other data than those whose digest its pages print. Other files have nothing to contradict. */
export function dataContradictPage(file: PdfFile): boolean {
  if (textOf(file.resolve(file.dictionary(file.trailer.get('Info')).get('Creator'))) !== 'Comity') return false;
  try {
    const digest = createHash('sha256').update(attachedBytes(file.bytes)).digest('hex');
    return !pageTexts(file).join('').replace(/\s/g, '').includes(digest);
  } catch (error) {
    if (error instanceof NotAPaperError) return false; // a paper without data
    throw error;
  }
}
