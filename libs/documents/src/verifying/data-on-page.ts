import { createHash } from 'node:crypto';
import { NotAPaperError, attachedBytes } from '../reading/extract-document';
import { pageTexts } from '../reading/page-text';
import type { PdfFile } from '../reading/pdf-file';
import { textOf } from './signature-fields';

/**
 * What is wrong with the data of a paper of ours: they are others than those whose digest its pages print, or cannot be
 * read. Other files, and sheets without data, have nothing to contradict.
 */
export function wrongData(file: PdfFile): 'DATA_CONTRADICTS_PAGE' | 'DATA_DAMAGED' | undefined {
  if (textOf(file.resolve(file.dictionary(file.trailer.get('Info')).get('Creator'))) !== 'Comity') return undefined;
  try {
    const digest = createHash('sha256').update(attachedBytes(file.bytes)).digest('hex');
    return pageTexts(file).join('').replace(/\s/g, '').includes(digest) ? undefined : 'DATA_CONTRADICTS_PAGE';
  } catch (error) {
    if (error instanceof NotAPaperError) return error.code === 'NO_DATA' ? undefined : 'DATA_DAMAGED';
    throw error;
  }
}
