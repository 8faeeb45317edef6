import { readFirst, DerError } from '../signing/asn1/der-reader';
import type { PdfFile } from '../reading/pdf-file';
import type { SignatureField } from './signature-fields';

export type RangeProblem = 'RANGE_WRONG' | 'HOLE_DAMAGED' | 'NOT_A_REVISION';

export interface Covered {
  /** Everything up to here, but for the signature itself. */
  readonly end: number;
  readonly bytes: Buffer;
  readonly cms: Buffer;
}

/**
 * What a signature covers. It must be one piece from the first byte to the end of a revision, with a hole that holds the
 * signature and nothing else: otherwise something could be shown that was never signed.
 */
export function coveredBy({ signature, id }: SignatureField, file: PdfFile): Covered | RangeProblem {
  const { bytes, text } = file;
  const range = file.list(signature.get('ByteRange'));
  const [start, holeStart, holeEnd, length] = range;
  if (range.length !== 4 || !range.every((value) => typeof value === 'number' && Number.isInteger(value)) || typeof holeStart !== 'number' || typeof holeEnd !== 'number' || typeof length !== 'number') return 'RANGE_WRONG';
  const end = holeEnd + length;
  if (start !== 0 || holeStart < 1 || holeEnd <= holeStart + 2 || length < 1 || end > bytes.length) return 'RANGE_WRONG';
  const [from, to] = (id === undefined ? undefined : file.object(id)?.range) ?? [0, 0];
  if (holeStart <= from || holeEnd >= to || text[holeStart] !== '<' || text[holeEnd - 1] !== '>') return 'RANGE_WRONG';
  const digits = text.slice(holeStart + 1, holeEnd - 1);
  const contents = signature.get('Contents');
  // One case of letters throughout: another would be the same number in other bytes.
  if (digits.length % 2 || !/^([0-9a-f]*|[0-9A-F]*)$/.test(digits) || !Buffer.isBuffer(contents) || !contents.equals(Buffer.from(digits, 'hex'))) return 'HOLE_DAMAGED';
  if (!endsARevision(text, end)) return 'NOT_A_REVISION';
  return withoutPadding(contents, end, Buffer.concat([bytes.subarray(0, holeStart), bytes.subarray(holeEnd, end)]));
}

/** Behind the signature its room is filled with zeros. */
function withoutPadding(contents: Buffer, end: number, bytes: Buffer): Covered | RangeProblem {
  try {
    const cms = readFirst(contents).bytes;
    return contents.subarray(cms.length).some((byte) => byte !== 0) ? 'HOLE_DAMAGED' : { end, bytes, cms };
  } catch (error) {
    if (error instanceof DerError) return 'HOLE_DAMAGED';
    throw error;
  }
}

const endsARevision = (text: string, end: number): boolean => /startxref\s+\d+\s+%%EOF(\r\n|\n|\r)?$/.test(text.slice(Math.max(0, end - 80), end));
