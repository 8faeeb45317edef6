import { takeOut, type Fact, type FactsFound } from './fact';

/** Hours with minutes, or with the word for hours; compared on the dial, because some languages count to twelve. */
export function timesIn(text: string): FactsFound<Fact> {
  const exact = takeOut(text, /(?<![\d.,:])(?<h>[01]?\d|2[0-4])(?:\s?[:hH時时点點시]\s?)(?<m>[0-5]\d)(?!\d)(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?/gu, ({ 0: words, groups = {} }) => time(words, groups['h'], groups['m']));
  const whole = takeOut(exact.rest, /(?<![\d.,:])(?<h>[01]?\d|2[0-4])(?:[.](?<m>[0-5]\d))?\s?(?:[ap]\.?\s?m\b\.?|Uhr|heures?|horas?|o['’]clock|час\p{L}*|годин\p{L}*|[時时点點시])/giu, ({ 0: words, groups = {} }) => time(words, groups['h'], groups['m']));
  return { facts: [...exact.facts, ...whole.facts], rest: whole.rest };
}

const time = (words: string, hours = '0', minutes = '00'): readonly Fact[] => [{ key: `${Number(hours) % 12}:${minutes}`, words: words.trim() }];

/** Figures of numbers, without what separates thousands. */
export const numbersIn = (text: string): readonly Fact[] => {
  const phones = takeOut(text, /(?<!\d)(?:\+|00)\d(?:[ ()/.-]{0,2}\d){6,14}(?!\d)/gu, ([words]) => [{ key: words.replace(/\D/gu, '').replace(/^00/u, ''), words }]);
  const numbers = takeOut(phones.rest, /\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d{1,2}(?!\d))?|\d+[.,]\d{1,2}(?!\d)|\d+/gu, ([words, separator]) => [{ key: figures(words, separator), words }]);
  return [...phones.facts, ...numbers.facts];
};

function figures(words: string, separator?: string): string {
  const grouped = separator !== undefined || /,\d{2},/u.test(words);
  const [, whole = words, fraction = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(words) ?? [];
  const digits = (grouped || fraction !== '' ? whole : words).replace(/\D/gu, '').replace(/^0+(?=\d)/u, '');
  return /^0*$/u.test(fraction) ? digits : `${digits}.${fraction}`;
}
