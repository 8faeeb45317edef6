import type PDFDocument from 'pdfkit';
import type { Font } from 'fontkit';
import type { Face } from './faces';
import { keepOutlines } from './kept-glyphs';
import { sizeIn, type Run, type SetGlyph } from './shape';
import type { TypeStyle } from './style';

const RLM = 0x200f;

/** What stands beside a right-to-left run in its line. */
interface Neighbours {
  readonly before?: boolean;
  readonly after?: boolean;
}

/** Draws with the axis of the page pointing up, as glyphs stand. */
export function upright(doc: PDFDocument, paint: () => void): void {
  doc.save().transform(1, 0, 0, -1, 0, doc.page.height);
  paint();
  doc.restore();
}

/** A run in the space of the page. */
export function show(doc: PDFDocument, ...run: Shown): void {
  upright(doc, () => write(doc, ...run));
}

type Shown = [style: TypeStyle, run: Run, left: number, baseline: number, beside?: Neighbours];

/** The only place that writes glyphs, inside `upright`: codes of a subset, never text, so nothing in a value can become an operator. */
export function write(doc: PDFDocument, ...[style, run, left, baseline, beside = {}]: Shown): void {
  const { face } = run;
  const size = sizeIn(style, face);
  const k = size / 1000;
  const rtl = run.level % 2 === 1;
  const up = doc.page.height - baseline;
  const out: string[] = []; // handed over in one piece: the bytes are those of single calls
  let font = '';
  let open = '';
  let last: SetGlyph | null = null;
  const close = (): void => { if (open) out.push(`[${open}] TJ`); open = ''; };
  for (const glyph of rtl && face.has('\u200b') ? withMarks(run, k, beside) : run.glyphs) {
    const { name, code } = codeFor(doc, face, glyph);
    const joins = !rtl && last !== null && name === font && glyph.y === 0 && last.y === 0;
    if (!joins) {
      close();
      if (name !== font) out.push(`/${name} ${num(size)} Tf`);
      out.push(`1 0 0 1 ${num(left + glyph.x * k)} ${num(up + glyph.y * k)} Tm`);
    } else if (last && Math.abs(glyph.x - last.x - last.advance) > 0.01) open += ` ${num(last.x + last.advance - glyph.x)} `;
    open += `<${code}>`;
    font = name;
    last = glyph;
  }
  close();
  doc.addContent(['BT', ...out, 'ET'].join('\n'));
}

/**
 * Poppler turns every stretch of signs that are not letters round as one piece. An invisible right-to-left mark between
 * two such signs, and at the ends of a number or a Latin word, keeps each of them in its place when the text is read back.
 */
function withMarks({ glyphs, width, face }: Run, k: number, { before, after }: Neighbours): SetGlyph[] {
  const empty = face.font.glyphForCodePoint(0x200b).id;
  const mark = (x: number): SetGlyph => ({ id: empty, advance: 0, x: x - 8, y: 0, means: [RLM] }); // further left would read back as a space
  const neutral = (g: SetGlyph | undefined): boolean => g !== undefined && /^[\s\p{P}\p{S}]/u.test(String.fromCodePoint(g.means[0] ?? 0));
  const out: SetGlyph[] = before ? [mark(width / k)] : [];
  glyphs.forEach((g, i) => {
    if (neutral(glyphs[i - 1]) && neutral(g)) out.push(mark(g.x + g.advance));
    out.push(g);
  });
  const end = glyphs.at(-1);
  if (after && end && neutral(end)) out.push(mark(end.x));
  return out;
}

/** A glyph of a subset, and what it says. */
interface Code {
  readonly name: string;
  readonly code: string;
  readonly means: readonly number[];
  readonly font: PDFDocument.EmbeddedFont;
}

const codes = new WeakMap<PDFDocument, Map<Face, Map<number, Code[]>>>();

function codeFor(doc: PDFDocument, face: Face, glyph: SetGlyph): Code {
  const faces = kept(codes, doc, () => new Map<Face, Map<number, Code[]>>());
  const ofGlyph = kept(kept(faces, face, () => new Map<number, Code[]>()), glyph.id, (): Code[] => []);
  let found = ofGlyph.find(({ means }) => means === glyph.means || means.join() === glyph.means.join());
  if (!found) ofGlyph.push(found = newCode(doc, face, glyph));
  doc.page.fonts[found.font.id] ??= found.font.ref();
  return found;
}

function kept<K extends object | number, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** One code per glyph *and meaning*: a mirrored bracket or a shared glyph gets a further subset, so what is read back is what was written. */
function newCode(doc: PDFDocument, face: Face, glyph: SetGlyph): Code {
  for (let n = 0; ; n++) {
    const font = subset(doc, face, n);
    const id = font.subset.includeGlyph(glyph.id);
    const meaning = (font.unicode[id] ??= glyph.means);
    font.widths[id] ??= glyph.advance;
    if (meaning.join() === glyph.means.join()) return { name: font.id, code: id.toString(16).padStart(4, '0'), means: glyph.means, font };
  }
}

/** PDFKit merges fonts of one PostScript name, so every further subset needs a name of its own. */
function subset(doc: PDFDocument, face: Face, n: number): PDFDocument.EmbeddedFont {
  const name = `${face.key}-${n}`;
  if (!doc._registeredFonts[name]) {
    const font: Font = n === 0 ? face.font : (Object.create(face.font, { postscriptName: { value: `${face.font.postscriptName}-${n}` } }) as Font);
    doc.registerFont(name, font);
    keepOutlines(doc.font(name)._font.subset, face.font);
  }
  return doc.font(name)._font;
}

const num = (n: number): string => String(Math.round(n * 1000) / 1000);
