/** A term of art of one language and how it is said in another. */
export interface GlossaryTerm {
  readonly term: string;
  readonly rendering: string;
  /** Other ways in which the term is written, and other renderings that are right, inflected or not. */
  readonly termAlso: readonly string[];
  readonly renderingAlso: readonly string[];
}

/** Where a term stands in a text. */
export interface TermPlace<T extends GlossaryTerm> {
  readonly term: T;
  /** Offsets into the text. */
  readonly from: number;
  readonly to: number;
}

/** The terms that a text uses, in its order; of two that overlap the longer one. */
export function termsIn<T extends GlossaryTerm>(text: string, terms: readonly T[]): readonly TermPlace<T>[] {
  const found = terms.flatMap((term) => [term.term, ...term.termAlso].flatMap((words) => placesOf(text, words).map(([from, to]) => ({ term, from, to }))));
  const longest = found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const chosen: TermPlace<T>[] = [];
  for (const place of longest) if (chosen.every(({ from, to }) => place.to <= from || place.from >= to)) chosen.push(place);
  return chosen.toSorted((a, b) => a.from - b.from);
}

/** Terms of the source that the translation does not say as the glossary does, each once. */
export function termsLost<T extends GlossaryTerm>(source: string, translation: string, terms: readonly T[]): readonly T[] {
  const used = [...new Set(termsIn(source, terms).map(({ term }) => term))];
  return used.filter(({ rendering, renderingAlso }) => [rendering, ...renderingAlso].every((words) => placesOf(translation, words).length === 0));
}

/** Places where these words stand, whole words, whatever their endings and case. */
function placesOf(text: string, words: string): readonly (readonly [from: number, to: number])[] {
  const pattern = patternOf(words);
  return pattern === null ? [] : [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
}

const patterns = new Map<string, RegExp | null>();

function patternOf(words: string): RegExp | null {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  if (patterns.size > 5_000) patterns.clear();
  const parts = words.match(/[\p{L}\p{M}\p{N}]+/gu)?.map(wordPattern) ?? [];
  const pattern = parts.length === 0 ? null : new RegExp(unspaced.test(words) ? parts.join('\\P{L}*') : `(?<![\\p{L}\\p{M}\\p{N}])${parts.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  patterns.set(words, pattern);
  return pattern;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A word whatever its ending: what it starts with stands for it. Arabic and Hebrew put particles and the article before it. */
function wordPattern(word: string): string {
  if (unspaced.test(word)) return word;
  if (/\p{Script=Arabic}/u.test(word)) return `[وفبكل]?(?:ال|لل)?${word.replace(/^(ال|لل)/, '')}\\p{M}*(?:ات|ين|ون|ية|ة|ه|ها|هم)?`;
  if (/\p{Script=Hebrew}/u.test(word)) return `[ושבכלמה]{0,3}${word}(?:ים|ות)?`;
  const length = [...word].length;
  // Cases and numbers change more of a word in the scripts of the east than they do in Latin ones, where short words are too alike.
  const [long, middle] = /\p{Script=Latin}/u.test(word) ? [8, 6] : [6, 4];
  const ending = length >= long ? 2 : length >= middle ? 1 : 0;
  return `${[...word].slice(0, length - ending).join('')}[\\p{L}\\p{M}]{0,${length < 4 ? 0 : ending + 2}}`;
}
