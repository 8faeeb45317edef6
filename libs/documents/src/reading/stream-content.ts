import { inflateSync } from 'node:zlib';
import { Name, type Dictionary, type PdfValue } from './pdf-syntax';

/** Unpacked bytes of one stream; more is made to exhaust the reader. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What a packed stream holds. @throws SyntaxError for damage and for packings other than Flate and hexadecimal */
export function unpacked(raw: Buffer, dictionary: Dictionary, resolve: (value: PdfValue | undefined) => PdfValue | undefined = (value) => value): Buffer {
  const filters = listOf(resolve(dictionary.get('Filter')));
  const parameters = listOf(resolve(dictionary.get('DecodeParms')));
  return filters.reduce<Buffer>((bytes, filter, n) => {
    const name = filter instanceof Name ? filter.name : '';
    const how = resolve(parameters[n]);
    if (name === 'FlateDecode') return predicted(inflated(bytes), how instanceof Map ? (how as Dictionary) : new Map());
    if (name === 'ASCIIHexDecode') return Buffer.from(bytes.toString('latin1').replace(/>.*$/s, '').replace(/\s/g, ''), 'hex');
    throw new SyntaxError(`A stream is packed with ${name || 'an unknown method'}, which is not read here.`);
  }, raw);
}

const listOf = (value: PdfValue | undefined): readonly PdfValue[] => (value === undefined ? [] : Array.isArray(value) ? (value as readonly PdfValue[]) : [value]);

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw new SyntaxError(`A packed stream is damaged (${(error as NodeJS.ErrnoException).code ?? 'error'}).`, { cause: error });
  }
}

/** Undoes the PNG filters (ISO 32000-1, 7.4.4.4) that cross-reference and object streams use. */
function predicted(bytes: Buffer, how: Dictionary): Buffer {
  const number = (key: string, otherwise: number): number => { const value = how.get(key); return typeof value === 'number' ? value : otherwise; };
  if (number('Predictor', 1) < 10) return bytes;
  const unit = Math.max(1, (number('Colors', 1) * number('BitsPerComponent', 8)) >> 3);
  const width = Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8) * number('Columns', 1)) / 8);
  const rows = Math.floor(bytes.length / (width + 1));
  const out = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row++) {
    const method = bytes[row * (width + 1)] ?? 0;
    for (let i = 0; i < width; i++) {
      const at = row * width + i;
      const left = i >= unit ? (out[at - unit] ?? 0) : 0;
      const up = row ? (out[at - width] ?? 0) : 0;
      const corner = row && i >= unit ? (out[at - width - unit] ?? 0) : 0;
      out[at] = (bytes[row * (width + 1) + 1 + i] ?? 0) + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][method]!;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
