import { inflate } from 'node:zlib';
import { promisify } from 'node:util';
import { UnpacksTooLarge, type Budget } from '../budget';
import { codeOf } from '../error-code';
import { isDictionary, isList, nameOf, type PdfDictionary, type PdfThing } from './things';

const inflated = promisify(inflate);
const MOST_IN_ONE = 64 * 1024 * 1024;

/** What a stream is packed with, outermost first. */
export function filtersOf(dictionary: PdfDictionary): string[] {
  const filter = dictionary.get('Filter') ?? dictionary.get('F');
  return (isList(filter) ? filter : [filter]).flatMap((each: PdfThing | undefined) => nameOf(each) ?? []);
}

/** @returns the content, or `undefined` where it is packed in a way that is not read here, or damaged. @throws UnpacksTooLarge */
export async function unpacked(raw: Buffer, dictionary: PdfDictionary, budget: Budget): Promise<Buffer | undefined> {
  let content: Buffer | undefined = raw;
  const filters = filtersOf(dictionary);
  if (filters.length > 4) return undefined;
  for (const filter of filters) {
    content = await unpackedBy(filter, content, budget);
    if (!content) return undefined;
  }
  const parameters = dictionary.get('DecodeParms') ?? dictionary.get('DP');
  const [first] = isList(parameters) ? parameters : [parameters];
  return isDictionary(first) && Number(first.get('Predictor') ?? 1) > 1 ? undefined : content;
}

async function unpackedBy(filter: string, packed: Buffer, budget: Budget): Promise<Buffer | undefined> {
  switch (filter) {
    case 'FlateDecode': case 'Fl': return unflated(packed, budget);
    case 'ASCIIHexDecode': case 'AHx': return Buffer.from(packed.toString('latin1').replace(/>[^]*$/, '').replace(/[^0-9a-fA-F]/g, ''), 'hex');
    case 'ASCII85Decode': case 'A85': return ascii85(packed.toString('latin1'), budget);
    default: return undefined;
  }
}

async function unflated(packed: Buffer, budget: Budget): Promise<Buffer | undefined> {
  const { ratio, ratioFromBytes } = budget.limits;
  const allowed = Math.min(budget.room, Math.max(ratioFromBytes, packed.length * ratio));
  const most = Math.min(allowed, MOST_IN_ONE);
  try {
    const content = await inflated(packed, { maxOutputLength: Math.max(1, most), finishFlush: 2 });
    budget.unpack(content.length);
    return content;
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE' && most === allowed) throw new UnpacksTooLarge(allowed, allowed);
    // Damaged, or longer than is read in one piece: the caller says so.
    if (/^(Z_|ERR_BUFFER_TOO_LARGE)/.test(codeOf(error))) return undefined;
    throw error;
  }
}

function ascii85(text: string, budget: Budget): Buffer {
  budget.work(text.length);
  const signs = text.replace(/~>[^]*$/, '').replace(/[^!-uz]/g, '').replaceAll('z', '!!!!!');
  const bytes: number[] = [];
  for (let i = 0; i < signs.length; i += 5) {
    const group = signs.slice(i, i + 5);
    let value = 0;
    for (const sign of group.padEnd(5, 'u')) value = (value * 85 + sign.charCodeAt(0) - 33) % 2 ** 32;
    bytes.push(...[24, 16, 8, 0].map((shift) => (value / 2 ** shift) & 255).slice(0, group.length - 1));
  }
  return Buffer.from(bytes);
}
