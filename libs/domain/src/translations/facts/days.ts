import { takeOut, type Fact, type FactsFound } from './fact';
import { monthWords } from './month-words';

export interface Reading {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** A day, or a month of a year; 7/12 is read both ways. */
export interface DayFact extends Fact {
  readonly readings: readonly Reading[];
}

/** The days that a text names, in figures or with the names of months of its language. */
export function daysIn(text: string, lang: string): FactsFound<DayFact> {
  const figures = takeOut(text, inFigures, ({ 0: words, groups = {} }) => {
    // Day first, or month first; the year first is always followed by the month.
    const year = yearOf(groups['y'] ?? groups['y2'] ?? '');
    const [a, b] = [Number(groups['a'] ?? groups['c']), Number(groups['b'] ?? groups['d'])];
    return dayFact(words, groups['y'] === undefined ? [reading(year, a, b), reading(year, b, a)] : [reading(year, a, b)], lang);
  });
  const signs = takeOut(figures.rest, inSigns, ({ 0: words, groups = {} }) => dayFact(words, [reading(groups['y'] === undefined ? null : Number(groups['y']), Number(groups['m']), groups['d'] === undefined ? null : Number(groups['d']))], lang));
  const named = takeOut(signs.rest, inWords(lang), ({ 0: words, groups = {} }) => {
    const month = monthOf(groups['m1'] ?? groups['m2'] ?? groups['m3'] ?? '', lang);
    const year = groups['y1'] ?? groups['y2'] ?? groups['y3'];
    const days = (groups['d1'] ?? groups['d2'] ?? groups['d3'] ?? '').match(/\d+/gu) ?? [];
    if (month === 0 || (days.length === 0 && year === undefined)) return [];
    return (days.length === 0 ? [null] : days.map(Number)).flatMap((day) => dayFact(words, [reading(year === undefined ? null : Number(year), month, day)], lang));
  });
  return { facts: [...figures.facts, ...signs.facts, ...named.facts], rest: named.rest };
}

const inFigures = /(?<![\d.,/-])(?:(?<y>[12]\d{3})(?:[-/]|\. ?)(?<a>\d{1,2})(?:[-/]|\. ?)(?<b>\d{1,2})|(?<d>\d{1,2})(?:[-/]|\. ?)(?<c>\d{1,2})(?:[-/]|\. ?)(?<y2>[12]\d{3}|\d{2}))(?![\d/-])(?!\.\d)/gu;
const inSigns = /(?<!\d)(?:(?<y>[12]\d{3}) ?[年년] ?)?(?<m>\d{1,2}) ?[月월](?: ?(?<d>\d{1,2}) ?[日号號일]?)?/gu;

const patterns = new Map<string, RegExp>();

/** "7 December 2026", "7 and 8 December", "December 7, 2026", "December 2026", "2026. gada 7. decembrī", "2026 m. gruodžio 7 d.". */
function inWords(lang: string): RegExp {
  const kept = patterns.get(lang);
  if (kept !== undefined) return kept;
  const names = monthWords(lang).map(({ word }) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+')).join('|');
  const name = `(?<![\\p{L}\\p{N}])(?:[وبلفב])?(?:${names})[\\p{L}\\p{M}]{0,4}\\.?(?![\\p{L}\\p{M}])`;
  const days = String.raw`\d{1,2}(?:\p{L}{1,3}|º|ª)?\.?(?:\s?(?:,|-|\s\p{L}{1,4}\s)\s?\d{1,2}(?:\p{L}{1,3}|º|ª)?\.?)*`;
  // Words such as "de", "of", "gada" and "m." stand between; no other figure does.
  const between = String.raw`[^\d\n;:()]{0,8}?`;
  const year = (group: string): string => String.raw`(?<${group}>[12]\d{3})(?!\d)`;
  // English writes months with a capital letter, and "may" and "march" without.
  const pattern = new RegExp([
    String.raw`(?<!\d)${year('y1')}${between}(?<m1>${name})\s?(?<d1>${days})(?!\d)`,
    String.raw`(?<![\d.,])(?<d2>${days})\s?${between}(?<m2>${name})(?:[,.]?${between}${year('y2')})?`,
    String.raw`(?<m3>${name})(?:\s?(?<d3>${days})(?!\d))?(?:[,.]?${between}${year('y3')})?`,
  ].join('|'), lang.toLowerCase().startsWith('en') ? 'gu' : 'giu');
  patterns.set(lang, pattern);
  return pattern;
}

function monthOf(words: string, lang: string): number {
  const plain = words.toLocaleLowerCase(lang);
  const names = monthWords(lang).map(({ month, word }) => ({ month, word: word.toLocaleLowerCase(lang) }));
  const given = (from: string): number | undefined => names.find(({ word }) => from.replace(/\s+/gu, ' ').startsWith(word))?.month;
  return given(plain) ?? given(plain.slice(1)) ?? 0;
}

/** The days of a text with the year that stands elsewhere in it, for those that bring none. */
export const withYears = (days: readonly DayFact[], years: readonly number[]): readonly DayFact[] =>
  days.map((each) => ({ ...each, readings: each.readings.flatMap((one) => (one.year === null ? [one, ...years.map((year) => ({ ...one, year }))] : [one])) }));

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const reading = (year: number | null, month: number, day: number | null): Reading => ({ year, month, day });

function dayFact(words: string, readings: readonly Reading[], lang: string): readonly DayFact[] {
  const possible = readings.filter(({ month, day }) => month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))).map((each) => (isThai(lang) && each.year !== null && each.year > 2400 ? { ...each, year: each.year - 543 } : each));
  const [first] = possible;
  return first === undefined ? [] : [{ key: [first.year ?? '-', first.month, first.day ?? '-'].join('.'), words: words.trim().replace(/[.,]$/u, ''), readings: possible }];
}

/** Thai years are those of the Buddhist era. */
const isThai = (lang: string): boolean => /^th\b/iu.test(lang);
