import { type Day, next } from './days';

const QUARTER = 15 * 60_000;
export const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();
const midnights = new Map<string, Map<Day, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, calendar: 'iso8601', numberingSystem: 'latn', hourCycle: 'h23',
      year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What the clock on the wall shows, as if it were UTC, minus the instant. */
function readOffset(zone: string, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part[type] = Number(value);
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!) - instant;
}

function cachedOffset(zone: string, instant: number): number {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  let offset = known.get(instant);
  if (offset === undefined) known.set(instant, (offset = readOffset(zone, instant)));
  return offset;
}

/** A day that begins and ends with one offset has it all the time; only in the others every quarter of an hour is read. */
export function offsetAt(zone: string, instant: number): number {
  const from = Math.floor(instant / DAY) * DAY;
  const atStart = cachedOffset(zone, from);
  if (atStart === cachedOffset(zone, from + DAY)) return atStart;
  return cachedOffset(zone, Math.floor(instant / QUARTER) * QUARTER);
}

const shown = new Map<number, Day>();

export function localDay(zone: string, instant: number): Day {
  const number = Math.floor((instant + offsetAt(zone, instant)) / DAY);
  let day = shown.get(number);
  if (day === undefined) shown.set(number, (day = new Date(number * DAY).toISOString().slice(0, 10)));
  return day;
}

/** Milliseconds of the local day that have been shown on the wall. */
export const wallTime = (zone: string, instant: number): number => {
  const local = instant + offsetAt(zone, instant);
  return local - Math.floor(local / DAY) * DAY;
};

/** The first instant whose local date is that day: walked up to by quarters of an hour from well before. */
export function startOf(zone: string, day: Day): number {
  let known = midnights.get(zone);
  if (!known) midnights.set(zone, (known = new Map()));
  let instant = known.get(day);
  if (instant === undefined) {
    instant = Date.parse(`${day}T00:00:00Z`) - 15 * HOUR;
    while (localDay(zone, instant + HOUR) < day) instant += HOUR;
    while (localDay(zone, instant) < day) instant += QUARTER;
    known.set(day, instant);
  }
  return instant;
}

/** 24:00 of a day: the first instant that is not in it any more. */
export const endOf = (zone: string, day: Day): number => startOf(zone, next(day));

/** All instants at which the wall shows that local time: none in a gap, two in a repeated hour. */
export function instantsOf(zone: string, day: Day, time: number): readonly number[] {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + time;
  const found: number[] = [];
  for (let instant = asUtc - 15 * HOUR; instant <= asUtc + 15 * HOUR; instant += QUARTER) {
    if (instant + offsetAt(zone, instant) === asUtc) found.push(instant);
  }
  return found;
}
