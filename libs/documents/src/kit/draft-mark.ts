import type PDFDocument from 'pdfkit';
import { directionOf } from './bidi';
import { faceFor } from './faces';
import { INK, type Sheet } from './style';

const SIZE = 150;

/** The word across the page, as outlines: seen on screen and paper, never read back as text. */
export function draftMark(doc: PDFDocument, sheet: Sheet, word: string): void {
  const dir = directionOf(word);
  const { font, script } = faceFor('labelStrong', word.charAt(0));
  const run = font.layout(word, undefined, script, undefined, dir);
  const k = SIZE / font.unitsPerEm;
  const total = run.positions.reduce((w, p) => w + p.xAdvance, 0);
  let x = -total / 2;
  doc.save().translate(sheet.width / 2, sheet.height / 2).rotate(-52).scale(k, -k).lineWidth(0.5 / k).strokeColor(INK.mark);
  run.glyphs.forEach((glyph, i) => {
    doc.save().translate(x, -font.capHeight / 2).path(glyph.path.toSVG()).stroke().restore();
    x += run.positions[i]?.xAdvance ?? 0;
  });
  doc.restore();
}
