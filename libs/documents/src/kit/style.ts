/** Every measure of the paper, in points; vertical measures are multiples of the half line. */
const mm = (n: number): number => (n * 72) / 25.4;

/** Half a line, the grid on which everything stands. */
export const HALF = 7;
/** Air above and below the text of a row. */
export const PAD = HALF / 2;

/** Width and height of the sheets a paper may be printed on. */
const SIZES = {
  a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 },
  // For tables that are wider than long.
  'a4-landscape': { width: 841.89, height: 595.28 }, 'letter-landscape': { width: 792, height: 612 },
} as const;

export type SheetName = keyof typeof SIZES;

export interface Sheet { readonly name: SheetName; readonly width: number; readonly height: number }

export const sheetOf = (name: SheetName): Sheet => ({ name, ...SIZES[name] });

/** The same on every sheet. */
export const MARGIN = {
  left: mm(25), // room for the binding holes
  right: mm(20),
  header: 40, // baseline of the running header
  top: 77, // first line of the text
  bottom: 77, // last line ends above this
  footer: 46, // baseline of the footer, from below
} as const;

export const COLUMN = { number: 26, label: 132, gutter: 16, between: 22 } as const;

/** Black carries the answer, grey carries the form. No other colour has a meaning. */
export const INK = {
  black: '#000000',
  label: '#4A4E53',
  rule: '#8D9297',
  frame: '#5B6066',
  alarm: '#8F1414',
  mark: '#CFD3D7',
} as const;

export const RULE = { hair: 0.4, thin: 0.6, strong: 1.1 } as const;

/** The form speaks Sans (label), the authority Serif (text), the machine Code. */
export type Voice = 'text' | 'textStrong' | 'label' | 'labelStrong' | 'code';
export type Direction = 'ltr' | 'rtl';

export interface TypeStyle {
  readonly voice: Voice;
  readonly size: number;
  readonly leading: number;
  /** From the top of a line to its baseline. */
  readonly base: number;
  readonly ink: string;
}

export const TYPE = {
  title: { voice: 'textStrong', size: 19, leading: 24.5, base: 18, ink: INK.black },
  subtitle: { voice: 'label', size: 9.5, leading: 14, base: 10.2, ink: INK.label },
  letterhead: { voice: 'textStrong', size: 12, leading: 17.5, base: 12.5, ink: INK.black },
  heading: { voice: 'labelStrong', size: 11, leading: 14, base: 10.6, ink: INK.black },
  subheading: { voice: 'labelStrong', size: 9.5, leading: 14, base: 10.4, ink: INK.black },
  label: { voice: 'label', size: 8.75, leading: 12, base: 10.4, ink: INK.label },
  answer: { voice: 'text', size: 10.25, leading: 14, base: 10.4, ink: INK.black },
  code: { voice: 'code', size: 9, leading: 14, base: 10.4, ink: INK.black },
  muted: { voice: 'label', size: 9, leading: 14, base: 10.4, ink: INK.label },
  note: { voice: 'label', size: 8.5, leading: 12, base: 9, ink: INK.label },
  missing: { voice: 'labelStrong', size: 9, leading: 14, base: 10.4, ink: INK.alarm },
  tableHead: { voice: 'labelStrong', size: 8.25, leading: 10.5, base: 8.4, ink: INK.black },
  cell: { voice: 'text', size: 9.25, leading: 12, base: 9, ink: INK.black },
  cellCode: { voice: 'code', size: 8, leading: 12, base: 9, ink: INK.black },
  cellMissing: { voice: 'labelStrong', size: 8.25, leading: 12, base: 9, ink: INK.alarm },
  running: { voice: 'label', size: 8, leading: 10, base: 8, ink: INK.label },
  runningStrong: { voice: 'labelStrong', size: 8, leading: 10, base: 8, ink: INK.black },
  runningCode: { voice: 'code', size: 7.5, leading: 10, base: 8, ink: INK.label },
} as const satisfies Record<string, TypeStyle>;

export type StyleName = keyof typeof TYPE;

/**
 * Naskh needs more air between the lines; same grid, next half line up. Beside it the other column takes the same air, a
 * quarter less, so that the lines of both stand level.
 */
export function forDirection(style: TypeStyle, direction: Direction, level = false): TypeStyle {
  if ((direction === 'ltr' && !level) || style.leading >= 17.5 || style.voice === 'code') return style;
  return { ...style, leading: style.leading <= 12 ? 14 : level ? 15.75 : 17.5, base: style.base + 1.4 };
}
