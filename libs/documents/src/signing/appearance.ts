import PDFDocument from 'pdfkit';
import { draw } from '../kit/draw';
import { typeset, type Block } from '../kit/lines';
import { INK, RULE, TYPE, type TypeStyle } from '../kit/style';
import { PdfFile } from '../reading/pdf-file';
import { Name, Reference, type PdfValue } from '../reading/pdf-syntax';
import { copied } from './writing/copy-object';
import type { IncrementalUpdate } from './writing/incremental-update';
import { dictionaryOf, withMembers } from './writing/write-value';
import { SigningError } from './signing-error';

export interface Shown {
  readonly name: string;
  readonly at: Date;
  readonly reason?: string;
  readonly place?: string;
  /** In the frame of the signature block it needs none of its own. */
  readonly visible?: unknown;
}

const AIR = 4;
const SMALLEST = 0.55;

/** What is seen of a signature: the same typefaces as the paper, embedded. @throws SigningError when it does not fit */
export async function addAppearance(update: IncrementalUpdate, shown: Shown, [left, low, right, high]: readonly number[], turned: number): Promise<Reference> {
  const [w, h] = [(right ?? 0) - (left ?? 0), (high ?? 0) - (low ?? 0)];
  const [width, height] = turned % 180 ? [h, w] : [w, h];
  const drawn = new PdfFile(await sheet(shown, width, height));
  const page = drawn.dictionary(drawn.list(drawn.dictionary(drawn.root.get('Pages')).get('Kids'))[0]);
  const contents = page.get('Contents');
  const stream = contents instanceof Reference ? drawn.object(contents.id) : undefined;
  if (!stream?.raw || !(stream.value instanceof Map)) throw new TypeError('The drawn signature has no content.');
  const form = withMembers(stream.value, {
    Type: new Name('XObject'), Subtype: new Name('Form'), BBox: [0, 0, width, height], Resources: copied(page.get('Resources') ?? dictionaryOf({}), drawn, update), Length: stream.raw.length,
    ...(turned ? { Matrix: MATRIX[turned] ?? [1, 0, 0, 1, 0, 0] } : {}),
  });
  return update.add(form, stream.raw);
}

/** Turned against the page, so that it stands upright when the page is shown. */
const MATRIX: Readonly<Record<number, readonly PdfValue[]>> = { 90: [0, 1, -1, 0, 0, 0], 180: [-1, 0, 0, -1, 0, 0], 270: [0, -1, 1, 0, 0, 0] };

function sheet(shown: Shown, width: number, height: number): Promise<Buffer> {
  const doc = new PDFDocument({ size: [width, height], margin: 0, font: null, pdfVersion: '1.7', info: { CreationDate: shown.at, ModDate: shown.at } } as unknown as ConstructorParameters<typeof PDFDocument>[0]);
  const bytes = new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject);
  });
  const blocks = fitted(shown, width - 2 * AIR, height - 2 * AIR);
  if (shown.visible !== 'block') doc.lineWidth(RULE.hair).strokeColor(INK.frame).rect(RULE.hair, RULE.hair, width - 2 * RULE.hair, height - 2 * RULE.hair).stroke();
  let y = AIR;
  for (const block of blocks) { draw(doc, block, AIR, y); y += block.height; }
  doc.end();
  return bytes;
}

/** The largest size, down to a little more than half, at which all of it fits. */
function fitted(shown: Shown, width: number, height: number): readonly Block[] {
  for (let scale = 1; scale >= SMALLEST; scale -= 0.05) {
    const blocks = linesOf(shown).map(([text, style]) => set(text, scaled(style, scale), width));
    if (blocks.reduce((sum, block) => sum + block.height, 0) <= height) return blocks;
  }
  throw new SigningError('PLACE_TOO_SMALL', 'Name, date, reason and place do not fit into the rectangle: make it larger, or say less.');
}

const linesOf = ({ name, at, reason, place }: Shown): readonly (readonly [string, TypeStyle])[] => [
  ['Electronically signed by', TYPE.note],
  [name, TYPE.subheading],
  [`${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`, TYPE.note],
  ...(place ? [[place, TYPE.note] as const] : []),
  ...(reason ? [[reason, TYPE.note] as const] : []),
];

const scaled = (style: TypeStyle, scale: number): TypeStyle => ({ ...style, size: style.size * scale, leading: style.leading * scale, base: style.base * scale });

function set(text: string, style: TypeStyle, width: number): Block {
  try {
    return typeset(text, style, width, { dir: /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr' });
  } catch (error) {
    if (error instanceof RangeError) throw new SigningError('TEXT_NOT_PRINTABLE', `“${text}” cannot be shown in the signature: ${error.message}`, { cause: error });
    throw error;
  }
}
