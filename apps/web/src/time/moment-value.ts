import { isZone } from '../forms/codes';
import { momentText as text } from '../text/moment';
import { writeZoned, type ZonedValue } from './zoned-value';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** The value for the clock: a date alone, or an instant with its offset. Undefined while it is none. */
export function momentOf(value: ZonedValue): string | undefined {
  return momentProblem(value) === undefined ? writeZoned(value)?.replace(/\[.*$/, '') : undefined;
}

/** What keeps the inputs from being a date or an instant; nothing is ever filled in for the person. */
export function momentProblem({ date, time, zone }: ZonedValue): string | undefined {
  if (date === '') return text.dateMissing;
  if (time === '') return undefined;
  if (!TIME.test(time)) return text.timeUnknown;
  return isZone(zone) ? undefined : text.zoneUnknown;
}
