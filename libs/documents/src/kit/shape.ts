import { mirrored, type Piece } from './bidi';
import type { Face } from './faces';
import { Recent } from './recent';
import type { TypeStyle } from './style';

const ZWJ = 0x200d;
/** Thousandths of the size; a wider gap inside a word, as in “f)”, is read back as a space. */
const WIDEST_KERN = 50;

/** A glyph at its place, in thousandths of the size, and the characters it stands for. */
export interface SetGlyph {
  readonly id: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
  readonly means: readonly number[];
}

interface Shaped {
  readonly glyphs: readonly SetGlyph[];
  readonly width: number;
  /** The glyphs spell the text; otherwise the text has to be said beside them. */
  readonly exact: boolean;
}

export interface Run extends Piece, Shaped {}

const shaped = new Recent<string, Shaped>(3_000);

/** Cached: the same word is set many times. */
function shape(face: Face, text: string, rtl: boolean, code: boolean): Shaped {
  const key = `${face.key} ${rtl} ${code} ${text}`;
  const known = shaped.get(key);
  if (known) return known;
  const parts = partsOf(face, text, rtl, code);
  const made = parts ? joined(parts) : layout(face, text, rtl, code);
  if (text.length < 200) shaped.set(key, made);
  return made;
}

/** Digests and addresses are new in every paper, and their signs stand each for itself, all of one width. */
const SINGLE = /^[\x20-\x7e]{2,}$/;
/** Latin text in these faces: no word changes its neighbour, but for the letters that move towards a space. */
const APART = { faces: /^Source(Serif|Sans)/, text: /^[\x20-\x7e\u00a0-\u024f]*$/, words: /(?<=[^TVWYÝŢŤŴŶŸȚ] )(?=[^ TVWYÝŢŤŴŶŸȚ])/ };

/** What can be set for itself and is met again in other texts: signs of code, words with their space. */
function partsOf(face: Face, text: string, rtl: boolean, code: boolean): readonly Shaped[] | undefined {
  if (rtl) return undefined;
  if (code) return SINGLE.test(text) ? [...text].map((sign) => shape(face, sign, false, true)) : undefined;
  if (!text.includes(' ') || !APART.faces.test(face.key) || !APART.text.test(text)) return undefined;
  const words = text.split(APART.words);
  return words.length > 1 ? words.map((word) => shape(face, word, false, false)) : undefined;
}

/** One after the other. */
function joined(parts: readonly Shaped[]): Shaped {
  const glyphs: SetGlyph[] = [];
  let width = 0;
  for (const part of parts) {
    for (const glyph of part.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
    width += part.width;
  }
  return { glyphs, width, exact: parts.every(({ exact }) => exact) };
}

function layout(face: Face, text: string, rtl: boolean, code: boolean): Shaped {
  face.font._glyphs = {}; // fontkit keeps the first text a glyph stood for: forget it, or the bytes depend on earlier documents
  const drawn = rtl ? [...text].map(mirrored).join('') : text;
  const features = rtl ? { kern: false } : code ? ['zero'] : ['kern', 'liga', 'tnum', 'lnum']; // kerning of Naskh leaves gaps that read back as spaces
  const run = face.font.layout(drawn, features, face.script, undefined, rtl ? 'rtl' : 'ltr');
  const k = 1000 / face.font.unitsPerEm;
  let pen = 0;
  const glyphs = run.glyphs.map((glyph, i): SetGlyph => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = run.positions[i] ?? {};
    const x = (pen + xOffset) * k;
    pen += Math.min(xAdvance, glyph.advanceWidth + WIDEST_KERN / k);
    const means = rtl ? glyph.codePoints.map((c) => mirrored(String.fromCodePoint(c)).codePointAt(0) ?? c) : [...glyph.codePoints];
    return { id: glyph.id, advance: glyph.advanceWidth * k, x, y: yOffset * k, means: rtl && means.length === 0 ? [ZWJ] : means }; // the stroke between lam and kaf
  });
  if (rtl) glyphs.reverse(); // shown in logical order, each at its place
  const meant = rtl ? glyphs : withOwnMeaning(face, glyphs, text);
  const said = meant.flatMap((g) => g.means).filter((c) => c !== ZWJ).map((c) => String.fromCodePoint(c)).join('');
  const level = rtl || meant.every((g) => g.y === 0); // readers that go by places put a raised mark into a line of its own
  return { glyphs: meant, width: pen * k, exact: said === text && level };
}

/** Two characters of one text may share a glyph (ʼ and ’); fontkit then gives both the meaning of the first. */
function withOwnMeaning(face: Face, glyphs: readonly SetGlyph[], text: string): readonly SetGlyph[] {
  const characters = [...text].map((c) => c.codePointAt(0) ?? 0);
  const id = (c: number | undefined): number => face.font.glyphForCodePoint(c ?? 0).id;
  let at = 0;
  const own = glyphs.map((glyph): SetGlyph => ({ ...glyph, means: characters.slice(at, (at += glyph.means.length)) }));
  const same = at === characters.length && own.every((g, i) => g.means.every((c, n) => c === glyphs[i]?.means[n] || id(c) === id(glyphs[i]?.means[n])));
  return same ? own : glyphs;
}

export const sizeIn = (style: TypeStyle, face: Face): number => style.size * face.scale;

const shapeOf = ({ voice }: TypeStyle, { face, text, level }: Piece): Shaped => shape(face, text, level % 2 === 1, voice === 'code');

/** Width of a piece, in points. */
export const widthOf = (style: TypeStyle, piece: Piece): number => (shapeOf(style, piece).width * sizeIn(style, piece.face)) / 1000;

/** A piece with its glyphs; the width is in points. */
export function setPiece(style: TypeStyle, piece: Piece): Run {
  const { glyphs, exact } = shapeOf(style, piece);
  return { level: piece.level, face: piece.face, text: piece.text, glyphs, exact, width: widthOf(style, piece) };
}
