import { createHash } from 'node:crypto';
import { NotAPaperError, attachedBytes } from '../reading/extract-document';
import { pageTexts } from '../reading/page-text';
import { PdfFile } from '../reading/pdf-file';
import { textOf } from './signature-fields';

/** A SHA-256 as the proof of a paper prints it: eight groups of eight digits. */
const PRINTED_DIGEST = /(?<![0-9a-f])(?:[0-9a-f]{8}\s+){7}[0-9a-f]{8}(?![0-9a-f])/;

/**
 * What is wrong with the data of a paper of ours: they are others than those whose digest its pages print, or cannot be
 * read; or no such digest can be read on its pages. Other files, and sheets without data, have nothing to contradict.
 */
export function wrongData(file: PdfFile): 'DATA_CONTRADICTS_PAGE' | 'DATA_NOT_COMPARED' | 'DATA_DAMAGED' | undefined {
  if (!isOurs(file)) return undefined;
  try {
    const digest = createHash('sha256').update(attachedBytes(file.bytes)).digest('hex');
    const printed = readableText(file);
    if (printed.replace(/\s/g, '').includes(digest)) return undefined;
    return PRINTED_DIGEST.test(printed) ? 'DATA_CONTRADICTS_PAGE' : 'DATA_NOT_COMPARED';
  } catch (error) {
    if (error instanceof NotAPaperError) return error.code === 'NO_DATA' ? undefined : 'DATA_DAMAGED';
    throw error;
  }
}

/** SHA-256 of the data that are attached, and the one that the pages print: after a change only one of them may be right. */
export function knownDigests(pdf: Buffer): readonly string[] {
  try {
    const file = new PdfFile(pdf);
    const printed = isOurs(file) ? PRINTED_DIGEST.exec(readableText(file))?.[0].replace(/\s/g, '') : undefined;
    return [...new Set([attachedDigest(pdf), printed].filter((digest) => digest !== undefined))];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return [];
    throw error;
  }
}

function attachedDigest(pdf: Buffer): string | undefined {
  try {
    return createHash('sha256').update(attachedBytes(pdf)).digest('hex');
  } catch (error) {
    if (error instanceof NotAPaperError || error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

const isOurs = (file: PdfFile): boolean => textOf(file.resolve(file.dictionary(file.trailer.get('Info')).get('Creator'))) === 'Comity';

/** What the pages say; nothing where another program wrote them in a way that is not read here. */
function readableText(file: PdfFile): string {
  try {
    return pageTexts(file).join('\n');
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return '';
    throw error;
  }
}
