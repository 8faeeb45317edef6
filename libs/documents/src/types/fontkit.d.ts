declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
    readonly path: { toSVG(): string };
    _decode(): { readonly numberOfContours: number; readonly components: readonly { readonly glyphID: number; readonly pos: number }[] } | null;
    _getMetrics(): { readonly leftBearing: number };
  }

  /** A part of a typeface while it is written. */
  export interface Subset {
    readonly glyf: Uint8Array[];
    readonly loca: { readonly offsets: number[] };
    readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] };
    offset: number;
    includeGlyph(id: number): number;
    _addGlyph(id: number): number;
  }

  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  }

  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly capHeight: number;
    /** Glyphs met so far, with the first text each stood for. */
    _glyphs: Record<number, Glyph | null>;
    readonly loca: { readonly offsets: readonly number[] };
    getGlyph(id: number, codePoints?: readonly number[]): Glyph;
    _getBaseGlyph(id: number, codePoints?: readonly number[]): Glyph | null;
    _getTableStream(table: 'glyf'): { pos: number; readBuffer(length: number): Uint8Array };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    layout(text: string, features?: readonly string[] | Record<string, boolean>, script?: string, language?: string, direction?: 'ltr' | 'rtl'): GlyphRun;
  }

  export function create(bytes: Buffer): Font;
}
