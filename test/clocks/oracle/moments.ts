import { type Day, exists } from './days';
import { instantsOf, localDay } from './zones';

/** When something happened: `instant` is null where only the day is known. */
export interface Moment {
  readonly day: Day;
  readonly instant: number | null;
}

const PLAIN = /^(\d{4}-\d{2}-\d{2})$/;
const TIMED = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;

/** Reads a start, an event's time or a knowledge date; a code where it cannot be read. */
export function momentOf(text: string, zone: string): Moment | { readonly code: string } {
  const plain = PLAIN.exec(text)?.[1];
  if (plain) return exists(plain) ? { day: plain, instant: null } : { code: 'NO_SUCH_DATE' };
  const [, date, hour, minute, second = '00', offset] = TIMED.exec(text) ?? [];
  if (!date || !exists(date)) return { code: 'NO_SUCH_DATE' };
  if (offset) {
    const instant = Date.parse(`${date}T${hour}:${minute}:${second}${offset}`);
    return { day: localDay(zone, instant), instant };
  }
  const found = instantsOf(zone, date, ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000);
  if (found.length !== 1) return { code: 'LOCAL_TIME_AMBIGUOUS' };
  return { day: localDay(zone, found[0]!), instant: found[0]! };
}

/** Whether one lies before the other; days are compared where one of the two is only a day. */
export function isBefore(one: Moment, other: Moment): boolean {
  if (one.instant !== null && other.instant !== null) return one.instant < other.instant;
  return one.day < other.day;
}
