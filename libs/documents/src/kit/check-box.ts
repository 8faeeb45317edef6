import type PDFDocument from 'pdfkit';
import { show } from './glyphs';
import { typeset } from './lines';
import { INK, type TypeStyle } from './style';

/** The glyph ☐ of Source Serif; its edges are parts of the size. */
const BOX = { size: 10.7, left: 0.055, right: 0.745, bottom: -0.037, top: 0.637 };
const INSET = 1.5;

export const BOX_WIDTH = (BOX.right - BOX.left) * BOX.size;

/** The glyph of an empty box, crossed by two lines. The cross changes what the glyph means, so ☒ and ☐ are read back. */
export function checkBox(doc: PDFDocument, on: boolean, x: number, baseline: number): void {
  const style: TypeStyle = { voice: 'text', size: BOX.size, leading: 14, base: 0, ink: on ? INK.black : INK.frame };
  const run = typeset('☐', style, 20).lines[0]?.runs[0];
  const glyph = run?.glyphs[0];
  if (!run || !glyph) throw new Error('The face of the answers has lost its box.');
  doc.fillColor(style.ink);
  show(doc, style, { ...run, glyphs: [{ ...glyph, means: [on ? 0x2612 : 0x2610] }] }, x - BOX.left * BOX.size, baseline);
  if (!on) return;
  const left = x + INSET;
  const right = x + BOX_WIDTH - INSET;
  const top = baseline - BOX.top * BOX.size + INSET;
  const low = baseline - BOX.bottom * BOX.size - INSET;
  doc.lineWidth(1).strokeColor(INK.black).moveTo(left, top).lineTo(right, low).moveTo(right, top).lineTo(left, low).stroke();
}
