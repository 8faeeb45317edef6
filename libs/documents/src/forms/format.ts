import { canonicalJson } from '@comity/domain';
import type { AnswerWords } from './answer-words.en';

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?(?:\[([^\]]+)\])?)?$/;

/** Any value as text; what is not as the form wants it is printed as it stands. */
export function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : canonicalJson(value);
}

/** `2026-11-12`, `2026-11` or `2026` in words. */
export function day(value: string, words: AnswerWords): string {
  const [, year, month, date] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return words.day(year);
  return date === undefined ? words.day(year, Number(month)) : words.day(year, Number(month), Number(date));
}

/** `P90D` or `PT8H` in words. */
export function duration(value: string, words: AnswerWords): string {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(value);
  const units = ['Y', 'M', 'W', 'D', 'H', 'min', 'S'] as const;
  const parts = units.flatMap((unit, i) => (found?.[i + 1] === undefined ? [] : [words.duration[unit](Number(found[i + 1]))]));
  return parts.length ? words.list(parts) : value;
}

const offset = (written: string | undefined): string => (written === undefined ? '' : written === 'Z' ? 'UTC' : `UTC${written}`);

/** A date, or a date and time with the zone that was written. */
export function moment(value: string, words: AnswerWords): string {
  const [, date, time, written, zone] = MOMENT.exec(value) ?? [];
  if (date === undefined) return value;
  return words.parts([day(date, words), time ?? '', offset(written), zone ?? ''].filter(Boolean));
}

/** The same, short, for tables: digits as written. */
export function shortMoment(value: string): string {
  const [, date, time, written, zone] = MOMENT.exec(value) ?? [];
  if (date === undefined) return value;
  return [date, time === undefined ? '' : `${time}${written ?? ''}`, zone].filter(Boolean).join(' ');
}

const numbers = new Map<string, Intl.NumberFormat>();

/** A number of things as the language groups its figures, which stay European; four figures are not grouped. */
export function amount(value: number, lang: string): string {
  const format = numbers.get(lang) ?? new Intl.NumberFormat(`${lang}-u-nu-latn`, { useGrouping: 'min2' });
  numbers.set(lang, format);
  return format.format(value).replaceAll('\u202f', '\u00a0');
}

const names = new Map<string, Intl.DisplayNames>();

function nameOf(type: 'region' | 'language', code: string, lang: string): string {
  const key = `${type} ${lang}`;
  const of = names.get(key) ?? new Intl.DisplayNames(lang, { type, fallback: 'code' });
  names.set(key, of);
  try {
    return of.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code; // not a well-formed code: printed as it stands
    throw error;
  }
}

export const countryName = (code: string, lang: string): string => nameOf('region', code, lang);
export const languageName = (code: string, lang: string): string => nameOf('language', code, lang);
