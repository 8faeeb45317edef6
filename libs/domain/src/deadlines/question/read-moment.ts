import { parseDay, isoDay, type Day } from '../day';
import { reject } from '../refusal';
import { atWall, dayAt, EARLIEST, isoInstant, LATEST, localTime, startOfDay, type Millis } from '../zones';
import type { Moment } from './asked';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const LOCAL = /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d{1,9})?)?$/;
const OFFSET = /([Zz]|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/;

const WANTED = 'Give an instant such as 2026-09-02T10:15:00+01:00, a local time without offset, or a date as YYYY-MM-DD.';

/** @throws NotAnswerable DATE_NOT_ACCEPTABLE where the text is no date, or that date does not exist */
export function readDay(value: unknown, field: string): Day {
  const day = typeof value === 'string' && DATE.test(value) ? parseDay(value) : null;
  if (day === null) return reject('DATE_NOT_ACCEPTABLE', `${field} is no date that exists. Give a calendar date as YYYY-MM-DD.`, field);
  return inRange(day, field);
}

function inRange(day: Day, field: string): Day {
  if (day < EARLIEST || day > LATEST) return reject('DATE_NOT_ACCEPTABLE', `${field} lies outside ${isoDay(EARLIEST)} to ${isoDay(LATEST)}: check the year.`, field);
  return day;
}

/**
 * An instant with offset, a local time without one (read in `zone`), or a plain date.
 * @throws NotAnswerable DATE_NOT_ACCEPTABLE, or LOCAL_TIME_AMBIGUOUS with both instants
 */
export function readMoment(value: unknown, zone: string, field: string): Moment {
  if (typeof value !== 'string') return reject('DATE_NOT_ACCEPTABLE', `${field} is missing or no text. ${WANTED}`, field);
  if (DATE.test(value)) return { at: null, day: readDay(value, field) };
  const offset = OFFSET.exec(value.slice(10))?.[0] ?? '';
  const local = LOCAL.exec(offset === '' ? value : value.slice(0, -offset.length));
  if (!local || parseDay(local[1]!) === null) return reject('DATE_NOT_ACCEPTABLE', `${field} is no date and time that exists. ${WANTED}`, field);
  inRange(parseDay(local[1]!)!, field);
  const at = offset === '' ? readLocal(value.replace(/[ t]/, 'T').replace(',', '.'), zone, field) : Date.parse(`${local[0].replace(/[ t]/, 'T').replace(/[.,]\d+$/, '')}${colon(offset)}`);
  const whole = Math.floor(at / 1000) * 1000;
  return { at: whole, day: dayAt(whole, zone) };
}

const colon = (offset: string): string => (/^[Zz]$/.test(offset) ? 'Z' : /^[+-]\d{2}$/.test(offset) ? `${offset}:00` : offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'));

function readLocal(text: string, zone: string, field: string): Millis {
  const found = localTime(text, zone);
  if ('at' in found) return found.at;
  const [one, other] = found.either.map((at) => `${isoInstant(at)} (${atWall(at, zone)} there)`) as [string, string];
  return reject('LOCAL_TIME_AMBIGUOUS', `A change of the clocks in ${zone} skips or repeats this time: give ${field} as ${one} or as ${other}.`, field);
}

/** The first instant that a moment can mean. */
export const earliest = (moment: Moment, zone: string): Millis => moment.at ?? startOfDay(moment.day, zone);

/** Whether one lies before the other; where either is a mere date, days are compared. */
export const isBefore = (one: Moment, other: Moment): boolean =>
  one.at !== null && other.at !== null ? one.at < other.at : one.day < other.day;
