import type { Font, Glyph, Subset } from 'fontkit';
import { Recent } from './recent';

/** Glyphs of a typeface that are kept; with ideographs there are more, and they come back one by one. */
const KEPT = 4_000;

/** What a subset takes over from the typeface: bytes of the outline, the glyphs it is put together from, its measures. */
interface Outline {
  readonly bytes: Uint8Array;
  readonly components: readonly { readonly glyphID: number; readonly pos: number }[];
  readonly metrics: { readonly advance: number; readonly bearing: number };
}

const outlines = new WeakMap<Font, Map<number, Outline>>();

/**
 * Outlines and measures of a typeface do not change: each is read once, not once a document. A glyph that stands for
 * another text is another object, so that nothing of an earlier text is remembered.
 */
export function keepGlyphs(font: Font): void {
  const made = new Recent<string, Glyph | null>(KEPT / 2);
  const make = font._getBaseGlyph.bind(font);
  font._getBaseGlyph = function (this: Font, id, characters = []) {
    const known = this._glyphs[id];
    if (known) return known;
    const key = `${id} ${characters.join()}`;
    const kept = made.get(key);
    if (kept) return (this._glyphs[id] = kept);
    const glyph = make(id, characters);
    made.set(key, glyph);
    return glyph;
  };
  outlines.set(font, new Map());
}

/** Lets a subset of the typeface take its outlines from what is kept: the bytes are the same. */
export function keepOutlines(subset: Subset, font: Font): void {
  const kept = outlines.get(font);
  if (!kept) return;
  subset._addGlyph = function (this: Subset, id) {
    const outline = kept.get(id) ?? outlineOf(font, id);
    if (kept.size < KEPT) kept.set(id, outline);
    const bytes = outline.components.length ? renumbered(outline, this) : outline.bytes;
    this.glyf.push(bytes);
    this.loca.offsets.push(this.offset);
    this.hmtx.metrics.push(outline.metrics);
    this.offset += bytes.length;
    return this.glyf.length - 1;
  };
}

function outlineOf(font: Font, id: number): Outline {
  const glyph = font.getGlyph(id);
  const form = glyph._decode();
  const [from = 0, to = from] = [font.loca.offsets[id], font.loca.offsets[id + 1]];
  const stream = font._getTableStream('glyf');
  stream.pos += from;
  return {
    bytes: stream.readBuffer(to - from),
    components: form && form.numberOfContours < 0 ? form.components.map(({ glyphID, pos }) => ({ glyphID, pos })) : [],
    metrics: { advance: glyph.advanceWidth, bearing: glyph._getMetrics().leftBearing },
  };
}

/** Parts of a composed glyph have other numbers in the subset. */
function renumbered({ bytes, components }: Outline, subset: Subset): Uint8Array {
  const own = new Uint8Array(bytes);
  const view = new DataView(own.buffer);
  for (const { glyphID, pos } of components) view.setUint16(pos, subset.includeGlyph(glyphID));
  return own;
}
