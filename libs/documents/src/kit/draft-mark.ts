import type PDFDocument from 'pdfkit';
import { directionOf } from './bidi';
import { faceFor } from './faces';
import { INK, type Sheet } from './style';

const SIZE = 150;

interface Mark {
  readonly unitsPerEm: number;
  readonly capHeight: number;
  readonly width: number;
  /** Outlines with the places where they begin. */
  readonly outlines: readonly (readonly [x: number, outline: string])[];
}

const marks = new Map<string, Mark>();

/** Each language has one such word: its outlines are made once. */
function markOf(word: string): Mark {
  const known = marks.get(word);
  if (known) return known;
  const { font, script } = faceFor('labelStrong', word.charAt(0));
  font._glyphs = {}; // as before every layout: what an earlier text left there would change the shapes
  const { glyphs, positions } = font.layout(word, undefined, script, undefined, directionOf(word));
  let width = 0;
  const outlines = glyphs.map((glyph, i): readonly [number, string] => {
    const x = width;
    width += positions[i]?.xAdvance ?? 0;
    return [x, glyph.path.toSVG()];
  });
  const made = { unitsPerEm: font.unitsPerEm, capHeight: font.capHeight, width, outlines };
  marks.set(word, made);
  return made;
}

/** The word across the page, as outlines: seen on screen and paper, never read back as text. */
export function draftMark(doc: PDFDocument, sheet: Sheet, word: string): void {
  const { unitsPerEm, capHeight, width, outlines } = markOf(word);
  const k = SIZE / unitsPerEm;
  doc.save().translate(sheet.width / 2, sheet.height / 2).rotate(-52).scale(k, -k).lineWidth(0.5 / k).strokeColor(INK.mark);
  for (const [x, outline] of outlines) doc.save().translate(x - width / 2, -capHeight / 2).path(outline).stroke().restore();
  doc.restore();
}
