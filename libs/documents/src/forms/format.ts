import { canonicalJson } from '@comity/domain';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?(?:\[([^\]]+)\])?)?$/;

/** Any value as text; what is not as the form wants it is printed as it stands. */
export function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : canonicalJson(value);
}

/** `2026-11-12`, `2026-11` or `2026` in words. */
export function day(value: string): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === undefined) return value;
  const name = month === undefined ? '' : MONTHS[Number(month) - 1];
  if (name === undefined) return value;
  return [date === undefined ? '' : String(Number(date)), name, year].filter(Boolean).join(' ');
}

const offset = (written: string | undefined): string => (written === undefined ? '' : written === 'Z' ? 'UTC' : `UTC${written}`);

/** A date, or a date and time with the zone that was written. */
export function moment(value: string): string {
  const [, date, time, written, zone] = MOMENT.exec(value) ?? [];
  if (date === undefined) return value;
  return [day(date), time, [offset(written), zone].filter(Boolean).join(', ')].filter(Boolean).join(', ');
}

/** The same, short, for tables: digits as written. */
export function shortMoment(value: string): string {
  const [, date, time, written, zone] = MOMENT.exec(value) ?? [];
  if (date === undefined) return value;
  return [date, time === undefined ? '' : `${time}${written ?? ''}`, zone].filter(Boolean).join(' ');
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
