import { Temporal as T } from 'temporal-polyfill';
import { dayOf, isoDay, type Day } from './day';

/** Instants are milliseconds since 1970-01-01T00:00Z, on whole seconds. */
export type Millis = number;

const MOST = 50_000;
const midnights = new Map<string, Millis>();
const known = new Map<string, string | null>();

/** First instant of a day in a zone: 00:00, or what follows where the clocks skip midnight. */
export function startOfDay(day: Day, zone: string): Millis {
  const key = `${zone} ${day}`;
  const found = midnights.get(key);
  if (found !== undefined) return found;
  const at = T.PlainDate.from(isoDay(day)).toZonedDateTime(zone).epochMilliseconds;
  if (midnights.size >= MOST) midnights.clear();
  midnights.set(key, at);
  return at;
}

/** 24:00 of a day in a zone: the first instant after it. */
export const endOfDay = (day: Day, zone: string): Millis => startOfDay(day + 1, zone);

const zoned = (ms: Millis, zone: string): T.ZonedDateTime => T.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);

/** The calendar day on which an instant falls in a zone. */
export function dayAt(ms: Millis, zone: string): Day {
  // No zone is further from UTC than 14 hours, so that only three days are possible: the cached midnights decide.
  let day = Math.floor(ms / 86_400_000);
  if (ms >= startOfDay(day + 1, zone)) day += 1;
  else if (ms < startOfDay(day, zone)) day -= 1;
  return day;
}

/** Start of the next full local hour after an instant, also where the instant is itself on a full hour. */
export function nextFullHour(ms: Millis, zone: string): Millis {
  const { minute, second } = zoned(ms, zone);
  const next = ms - (minute * 60 + second) * 1000 + 3_600_000;
  // Where the clocks go back by half an hour in between, the wall shows no full hour yet.
  const rest = zoned(next, zone).minute;
  return rest === 0 ? next : next + (60 - rest) * 60_000;
}

/** Whether the clocks of two zones show the same time at an instant. */
export const sameClock = (ms: Millis, one: string, other: string): boolean => zoned(ms, one).offsetNanoseconds === zoned(ms, other).offsetNanoseconds;

/** The same time on the clock on another day. */
export const sameTimeOn = (ms: Millis, day: Day, zone: string): Millis =>
  T.PlainDate.from(isoDay(day)).toZonedDateTime({ timeZone: zone, plainTime: zoned(ms, zone).toPlainTime() }).epochMilliseconds;

/** The time on the wall with its offset, as 02:30+01:00. */
export function atWall(ms: Millis, zone: string): string {
  const at = zoned(ms, zone);
  return `${at.toPlainTime().toString({ smallestUnit: 'minute' })}${at.offset}`;
}

/** Name of the zone as the tz database writes it, null where it has no such zone. An offset is no zone of a place. */
export function zoneNamed(name: string): string | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const answer = /^[A-Za-z][\w+\-/]*$/.test(name) ? lookUp(name) : null;
  if (known.size >= 2_000) known.clear();
  known.set(name, answer);
  return answer;
}

function lookUp(name: string): string | null {
  try {
    return T.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/** ISO 8601 in UTC, whole seconds. */
export const isoInstant = (ms: Millis): string => `${new Date(ms).toISOString().slice(0, -5)}Z`;

export type LocalTime = { readonly at: Millis } | { readonly either: readonly [Millis, Millis] };

/** A wall-clock time in a zone; two instants where a change of the clocks skips or repeats it. */
export function localTime(text: string, zone: string): LocalTime {
  const plain = T.PlainDateTime.from(text, { overflow: 'reject' });
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) => plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds) as [Millis, Millis];
  return earlier === later ? { at: earlier } : { either: [earlier, later] };
}

/** Whole years are enough to tell a date from a slip of the pen. */
export const EARLIEST: Day = dayOf(1900, 1, 1);
export const LATEST: Day = dayOf(2199, 12, 31);
