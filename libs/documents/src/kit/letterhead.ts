import { directionOf, isolated } from './bidi';
import type { Paper } from './paper';
import { qr } from './qr';
import { HALF, INK, PAD, RULE, TYPE } from './style';

/** Who writes: printed above the title. `lang` is the language of `nameNative`. */
export interface Letterhead {
  readonly name: string;
  readonly nameNative?: string;
  readonly lang?: string;
  readonly address: readonly string[];
}

const QR = 64;

/** Head of the first page: who writes, and the digest in a square code. */
export function drawLetterhead(paper: Paper, { name, nameNative, lang, address }: Letterhead): void {
  const { seal, left } = paper;
  const width = paper.width - QR - 30;
  const top = paper.y;
  const sect = paper.element(paper.root, 'Sect');
  paper.y += paper.tell(sect, 'P', name, 'letterhead', left, paper.y, width, paper.sided(directionOf(name)));
  if (nameNative) {
    paper.y += paper.tell(sect, 'P', nameNative, 'subtitle', left, paper.y, width, { ...paper.sided(directionOf(nameNative)), ...(lang === undefined ? {} : { lang }) });
  }
  for (const line of address) {
    paper.y += paper.tell(sect, 'P', line, 'note', left, paper.y, width, paper.sided(directionOf(line)));
  }
  const x = left + paper.width - QR;
  qr(paper, sect, `SHA256:${seal.hex.toUpperCase()}`, paper.meta.words.qr(seal.hex), paper.turned(x, QR), top, QR);
  paper.tell(sect, 'P', isolated(seal.code), { ...TYPE.runningCode, ink: INK.black }, x - 10, top + QR + 3, QR + 20, { align: 'center' });
  paper.y = Math.max(paper.y, top + QR + 14) + 2 * HALF;
}

export function drawTitle(paper: Paper): void {
  const { meta, left, width } = paper;
  paper.rule(paper.y, { weight: RULE.strong, ink: INK.black });
  paper.y += HALF;
  paper.bookmark(meta.title);
  paper.y += paper.tell(paper.root, 'H1', meta.title, 'title', left, paper.y, width);
  paper.y += paper.tell(paper.root, 'P', meta.basis, 'subtitle', left, paper.y, width);
  for (const { text, lang } of meta.notices) paper.y += paper.tell(paper.root, 'P', text, 'note', left, paper.y + PAD, width, { lang, ...paper.sided(directionOf(text)) }) + PAD;
  paper.y += HALF;
}
