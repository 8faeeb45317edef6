import { levelsOf, pieces, settingOf } from './bidi';
import type { HanLanguage } from './faces';
import { signEnds, words } from './line-ends';
import { Recent } from './recent';
import { setPiece, widthOf, type Run } from './shape';
import type { Direction, TypeStyle } from './style';

/** Signs by which a line may end early for a better place to cut a long word. */
const LOOK_BACK = 12;

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Text broken into lines. Nothing is drawn yet, but the height is known. */
export interface Block {
  readonly lines: readonly Line[];
  readonly style: TypeStyle;
  readonly width: number;
  readonly dir: Direction;
  readonly lang?: string;
  readonly align: Align;
  readonly height: number;
}

export type Align = 'start' | 'end' | 'center';

export interface SetOptions {
  readonly dir?: Direction;
  readonly lang?: string;
  readonly align?: Align;
  /** Language of Han signs, where the text does not say it. */
  readonly han?: HanLanguage;
}

/** What must not be torn apart at the end of a line: an article and its number, a day and its month, a telephone number. */
const glue = (text: string): string => text
  .replace(/(?<!\p{L})(articles?|Artikel|Abschnitts?|artículos?|artigos?|sección|secção|стать\p{L}+|статт\p{L}+|разделе?|розділі?|المادة|القسم|Nr\.|n\.º|n°|№) (?=\d)/giu, '$1\u00a0')
  .replace(/ (?=[:;!?»])/g, '\u00a0')
  .replace(/\b(Articles?|Art\.|No\.?|section|rule|Annex|case) (?=\d)/g, '$1\u00a0')
  .replace(/\bAnnex (?=[IVX]+\b)/g, 'Annex\u00a0')
  .replace(/\b(January|February|March|April|May|June|July|August|September|October|November|December) (?=\d{4}\b)/g, '$1\u00a0')
  .replace(/(\d) (?=(January|February|March|April|May|June|July|August|September|October|November|December)\b)/g, '$1\u00a0')
  .replace(/\+\d{1,3}(?: \d{1,5}){2,6}(?!\d)/g, (telephone) => telephone.replaceAll(' ', '\u00a0'));

/** Words of a form come again in every paper; a block is never changed once it is set. */
const KEPT = { blocks: 1_000, letters: 160 };
const blocks = new Recent<string, Block>(KEPT.blocks);

export function typeset(text: string, style: TypeStyle, width: number, options: SetOptions = {}): Block {
  if (text.length > KEPT.letters) return setBlock(text, style, width, options);
  const { dir, lang, align, han } = options;
  const key = [style.voice, style.size, style.leading, style.base, style.ink, width, dir, lang, align, han, text].join(' ');
  const known = blocks.get(key);
  if (known !== undefined) return known;
  const made = setBlock(text, style, width, options);
  blocks.set(key, made);
  return made;
}

function setBlock(text: string, style: TypeStyle, width: number, { dir = 'ltr', lang, align = 'start', han }: SetOptions): Block {
  const lines = glue(text).split('\n').flatMap((paragraph) => breakLines(paragraph, style, width, dir, han));
  return { lines, style, width, dir, ...(lang === undefined ? {} : { lang }), align, height: lines.length * style.leading };
}

function breakLines(text: string, style: TypeStyle, width: number, dir: Direction, han?: HanLanguage): Line[] {
  const setting = settingOf(text, dir, han);
  const levels = levelsOf(text, dir);
  const base = dir === 'rtl' ? 1 : 0;
  const measure = (from: number, to: number): number => pieces(text, levels, style.voice, from, to, setting).reduce((w, p) => w + widthOf(style, p), 0);
  return (isOneLine(text, style, width, measure) ? [[0, text.length] as const] : spansOf(text, width, measure)).map(([from, to]) => {
    const bare = from + text.slice(from, to).trimEnd().length;
    const own = levels.slice(from, to).fill(base, bare - from); // rule L1: spaces at the end of a line
    const runs = pieces(text.slice(from, to), own, style.voice, 0, to - from, setting).map((p) => setPiece(style, p));
    return { runs, width: bare === to ? runs.reduce((w, run) => w + run.width, 0) : measure(from, bare) };
  });
}

type Measure = (from: number, to: number) => number;

/** Letters may move together or apart where two words meet, in parts of the size: more than any typeface here does. */
const MEETING = 0.5;

/** Most answers are one line with much room left: no word of theirs has to be measured. */
function isOneLine(text: string, style: TypeStyle, width: number, measure: Measure): boolean {
  if (text.length > 120 || !/^[\x20-\x7e\u00a0-\u024f]*$/.test(text)) return false;
  const meetings = text.split(/[ /]/).length - 1;
  return measure(0, text.length) + meetings * MEETING * style.size <= width;
}

function spansOf(text: string, width: number, measure: Measure): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const [from, to] of words(text)) {
    const bare = from + text.slice(from, to).trimEnd().length;
    const cuts = cutsOf(text, from, bare, width, measure);
    const wordWidth = cuts.length ? Infinity : measure(from, bare);
    if (end > start && used + wordWidth > width + 0.01) { spans.push([start, end]); start = from; used = 0; }
    for (const cut of cuts) { spans.push([start, cut]); start = cut; }
    used = cuts.length ? measure(start, to) : used + measure(from, to);
    end = to;
  }
  if (end > start || spans.length === 0) spans.push([start, end]); // an empty paragraph is one empty line
  return spans;
}

/** Rather after a sign of an address that stands shortly before. Not after a hyphen: readers would drop it. */
function afterSign(text: string, ends: readonly number[], first: number, fits: number): number {
  for (let n = fits; n > Math.max(first, fits - LOOK_BACK); n--) if (/[/.@?&=:]/.test(text[(ends[n] ?? 0) - 1] ?? '')) return n;
  return fits;
}

/** Where one unbreakable word, wider than the column, is cut: a digest, an address. Between whole signs, never inside one. */
function cutsOf(text: string, from: number, to: number, width: number, measure: Measure): number[] {
  if (to - from < 200 && measure(from, to) <= width) return [];
  const ends = signEnds(text.slice(from, to)).map((end) => from + end);
  const cuts: number[] = [];
  let guess = 32; // lines of one word are about equally long: start from the length of the last one
  for (let start = from, first = 0; first < ends.length;) {
    let fits = first;
    for (let step = guess; step > 0;) { // widening steps, then narrowing ones: few measurements for a word of any length
      const end = ends[fits + step];
      const fit = end !== undefined && measure(start, end) <= width;
      if (fit) fits += step;
      step = fit ? (step === guess ? 1 : step * 2) : step >> 1;
    }
    if (fits >= ends.length - 1) break;
    guess = Math.max(1, fits - first);
    fits = afterSign(text, ends, first, fits);
    start = ends[fits] ?? to;
    cuts.push(start);
    first = fits + 1;
  }
  return cuts;
}
