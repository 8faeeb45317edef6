import { directionOf, isolated } from './bidi';
import type { Element, Paper } from './paper';
import { drawPicture, fitted } from './picture';
import { qr } from './qr';
import { HALF, INK, TYPE } from './style';

/** Who writes: printed above the title. `lang` is the language of `nameNative`. */
export interface Letterhead {
  readonly name: string;
  readonly nameNative?: string;
  readonly lang?: string;
  readonly address: readonly string[];
}

const QR = 64;
/** A mark, not a poster: 17 mm high and 90 mm wide at most. */
const PICTURE = { width: 255, height: 48, beside: 1.6, gap: 12 } as const;

/** Head of the first page: who writes, with its own picture if it has one, and the digest in a square code. */
export function drawLetterhead(paper: Paper, { name, nameNative, lang, address }: Letterhead, picture?: Buffer): void {
  const { seal } = paper;
  const top = paper.y;
  const sect = paper.element(paper.root, 'Sect');
  const aside = picture ? drawMark(paper, sect, picture, name) : 0;
  const left = paper.left + aside;
  const width = paper.width - QR - 30 - aside;
  paper.y += paper.tell(sect, 'P', name, 'letterhead', left, paper.y, width, paper.sided(directionOf(name)));
  if (nameNative) {
    paper.y += paper.tell(sect, 'P', nameNative, 'subtitle', left, paper.y, width, { ...paper.sided(directionOf(nameNative)), ...(lang === undefined ? {} : { lang }) });
  }
  for (const line of address) {
    paper.y += paper.tell(sect, 'P', line, 'note', left, paper.y, width, paper.sided(directionOf(line)));
  }
  const x = paper.left + paper.width - QR;
  const { checkAddress, words } = paper.meta;
  const [held, alt] = checkAddress === undefined ? [`SHA256:${seal.hex.toUpperCase()}`, words.qr(seal.hex)] : [checkAddress + seal.code, words.qrAt(checkAddress + seal.code)];
  qr(paper, sect, held, alt, paper.turned(x, QR), top, QR);
  paper.tell(sect, 'P', isolated(seal.code), { ...TYPE.runningCode, ink: INK.black }, x - 10, top + QR + 3, QR + 20, { align: 'center' });
  paper.y = Math.max(paper.y, top + QR + 14) + 2 * HALF;
}

/** A picture about as high as wide stands beside the name, a wide one above it. @returns what the text gives way */
function drawMark(paper: Paper, sect: Element, picture: Buffer, name: string): number {
  const size = fitted(picture, PICTURE.width, PICTURE.height);
  drawPicture(paper, sect, picture, name, paper.turned(paper.left, size.width), paper.y, size);
  if (size.width <= size.height * PICTURE.beside) return size.width + PICTURE.gap;
  paper.y += size.height + HALF;
  return 0;
}
