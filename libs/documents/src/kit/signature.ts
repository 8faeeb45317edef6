import { setValue } from './answer';
import type { SignatureBlock } from './description';
import type { Element, Paper } from './paper';
import { HALF, INK, RULE } from './style';
import { LABEL_X } from './rows';

/** Name of the place where an electronic signature is shown. */
export const SIGNATURE_BLOCK = 'signature';
const FRAME = 128;
const LABEL = 92;
const HAND = 2.5 * 14;
/** Room for the stamp where the names stand above the frame, not beside it. */
const FRAME_ALONE = 8 * 14;

const handOf = (rows: readonly unknown[]): number => (rows.length ? HAND : FRAME_ALONE);

/** As wide as what is written below it in two languages. */
const frameAlone = (paper: Paper, stamp: string): number => Math.min(paper.width / 2, Math.max(FRAME, ...paper.set(stamp, 'note', paper.width).lines.map((line) => line.width + 1)));

/** Points that the line for the hand and the frame take when the names stand above them. */
export const SIGNATURE_ALONE = FRAME_ALONE + 14 + 2 * HALF + 16;

/** The names beside the frame, set but not drawn. */
function namesOf(paper: Paper, rows: SignatureBlock['rows']) {
  const width = paper.width - LABEL_X - FRAME - 20 - LABEL - 12;
  return rows.map(({ label, values }) => {
    const name = paper.set(label, 'label', LABEL);
    const blocks = values.map((v) => setValue(paper, v, width, v.missing ? 'missing' : 'answer'));
    return { name, blocks, values, height: Math.max(name.height, blocks.reduce((h, b) => h + b.height, 0)) + HALF };
  });
}

const heightOf = (set: ReturnType<typeof namesOf>): number => set.reduce((h, r) => h + r.height, 0) + handOf(set) + 14 + 2 * HALF;

/** Points that the block needs on one page. */
export const signatureHeight = (paper: Paper, { rows }: SignatureBlock): number => heightOf(namesOf(paper, rows));

/** Name, post, place and date beside the line for the hand and the frame for the stamp. Never broken. */
export function drawSignature(paper: Paper, parent: Element, { rows, signature, stamp }: SignatureBlock): void {
  const left = paper.left + LABEL_X;
  const box = rows.length ? FRAME : frameAlone(paper, stamp);
  const width = paper.width - LABEL_X - box - 20;
  const set = namesOf(paper, rows);
  paper.place(heightOf(set));
  const top = paper.y + HALF;
  const table = rows.length ? paper.element(parent, 'Table') : parent;
  paper.y = top;
  for (const { name, blocks, height } of set) {
    const tr = paper.element(table, 'TR');
    paper.write(paper.element(tr, 'TH', { scope: 'Row' }), name, left, paper.y);
    const td = paper.element(tr, 'TD');
    let y = paper.y;
    for (const block of blocks) { paper.write(paper.element(td, 'P'), block, left + LABEL + 12, y); y += block.height; }
    paper.y += height;
  }
  paper.y += handOf(rows);
  paper.rule(paper.y, { x: left, width, weight: RULE.thin, ink: INK.black });
  paper.tell(parent, 'P', signature, 'note', left, paper.y + 2, width);
  const x = paper.left + paper.width - box;
  const frame = paper.turned(x, box);
  const low = paper.y;
  paper.artifact(() => paper.doc.lineWidth(RULE.hair).strokeColor(INK.frame).rect(frame, top, box, low - top).stroke());
  const { height } = paper.doc.page;
  if (paper.part === paper.root) paper.doc.addNamedDestination(SIGNATURE_BLOCK, 'FitR', frame, height - low, frame + box, height - top); // found again when the paper is signed
  paper.tell(parent, 'P', stamp, 'note', x, low + 2, box);
  paper.y += 16 + HALF;
}
