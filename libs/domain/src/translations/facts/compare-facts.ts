import { daysIn, withYears, type DayFact, type Reading } from './days';
import type { Fact } from './fact';
import { identifiersIn, namesIt } from './identifiers';
import { numbersIn, timesIn } from './numbers';
import { plainText } from './plain-text';

/** A text and its language (BCP 47). */
export interface Written {
  readonly text: string;
  readonly lang: string;
}

/** What one of two texts says in figures and names and the other does not, in their own words. */
export interface FactDifferences {
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

interface Facts {
  readonly plain: string;
  readonly names: readonly Fact[];
  readonly days: readonly DayFact[];
  readonly times: readonly Fact[];
  readonly numbers: readonly Fact[];
}

/**
 * Numbers, days, hours, addresses, references and names of accounts of an original that its translation lacks or has
 * otherwise. Only a hint: words may say a number, and another calendar a day.
 */
export function factDifferences(source: Written, translation: Written): FactDifferences {
  const [one, other] = [factsOf(source), factsOf(translation)];
  const [missing, added] = [lacking(one, other), lacking(other, one)];
  // A number below thirteen may be a word in the other text; where both are figures and differ, it is not.
  const both = missing.some(isSmall) && added.some(isSmall);
  return { missing: wordsOf(missing, both), added: wordsOf(added, both) };
}

function factsOf({ text, lang }: Written): Facts {
  const plain = plainText(text);
  const names = identifiersIn(plain);
  const days = daysIn(names.rest, lang);
  const times = timesIn(days.rest);
  const numbers = numbersIn(times.rest);
  const years = numbers.filter(({ key }) => /^[12]\d{3}$/u.test(key)).map(({ key }) => Number(key));
  return { plain: plain.toLowerCase(), names: names.facts, days: withYears(days.facts, years), times: times.facts, numbers };
}

interface Lack extends Fact {
  readonly kind: 'name' | 'day' | 'time' | 'number';
}

function lacking(own: Facts, other: Facts): readonly Lack[] {
  const numbers = new Set(other.numbers.map(({ key }) => key));
  const everyNumber = new Set([...numbers, ...other.days.flatMap(({ readings }) => readings.flatMap(({ year, month, day }) => [year, month, day].map(String))), ...other.times.flatMap(({ key }) => key.split(':').map((part) => String(Number(part))))]);
  const times = new Set(other.times.map(({ key }) => key));
  const open = other.days.filter((day) => !own.days.some((each) => areOne(each, day)));
  const ofDays = new Set([...other.days.flatMap(({ readings }) => readings.map(({ year }) => String(year))), ...open.flatMap(({ readings }) => readings.map(({ day }) => String(day)))]);
  return [
    ...own.names.filter((fact) => !namesIt(other.plain, fact)).map((fact) => ({ ...fact, kind: 'name' as const })),
    ...own.days.filter((day) => !other.days.some((each) => areOne(each, day)) && !(open.length === 0 && isScattered(day, everyNumber))).map((fact) => ({ ...fact, kind: 'day' as const })),
    ...own.times.filter(({ key }) => !times.has(key) && !isHour(key, other)).map((fact) => ({ ...fact, kind: 'time' as const })),
    // Figures of a day that was not read as one there.
    ...own.numbers.filter(({ key }) => !numbers.has(key) && !ofDays.has(key) && !isInTime(key, times) && !namesIt(other.plain, { key, words: key })).map((fact) => ({ ...fact, kind: 'number' as const })),
  ];
}

const areOne = (one: DayFact, other: DayFact): boolean => one.readings.some((a) => other.readings.some((b) => isSame(a, b)));
const isSame = (a: Reading, b: Reading): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

/** Day, month and year stand there as figures, in a form that is not known as a day. */
const isScattered = ({ readings }: DayFact, numbers: ReadonlySet<string>): boolean => readings.some(({ year, day }) => [year, day].every((part) => part === null || numbers.has(String(part))));

const isHour = (key: string, { numbers, plain }: Facts): boolean => numbers.some((each) => onDial(each.key) === key) || namesIt(plain, { key: key.replace(':', '.'), words: '' });
const isInTime = (key: string, times: ReadonlySet<string>): boolean => times.has(onDial(key));

/** 14.05 and 14 as they stand on the dial. */
function onDial(key: string): string {
  const [hours = '', minutes = '00'] = key.split('.');
  return `${Number(hours) % 12}:${minutes.padEnd(2, '0')}`;
}

const isSmall = ({ kind, key }: Lack): boolean => kind === 'number' && /^\d+$/u.test(key) && Number(key) <= 12;
const wordsOf = (facts: readonly Lack[], small: boolean): readonly string[] => [...new Set(facts.filter((fact) => small || !isSmall(fact)).map(({ words }) => words))];
