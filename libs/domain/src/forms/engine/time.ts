import { Temporal } from 'temporal-polyfill';

/** Calendar date as written; undefined for what is empty or partial. */
export function calendarDate(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined;
}

export function hasTimeOfDay(value: string): boolean {
  return value.includes('T');
}

export function hasZone(value: string): boolean {
  return /(?:Z|[+-]\d{2}:\d{2}|\])$/.test(value);
}

/** Whether this machine's zone tables know the zone: an IANA name, UTC or a fixed offset. */
export function isKnownZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The instant of a date and time; one without offset is read in `zone`, else in UTC. */
export function instantOf(value: string, zone?: string): Temporal.Instant {
  const bracket = /\[([^\]]+)\]$/.exec(value);
  if (bracket !== null && !/(?:Z|[+-]\d{2}:\d{2})\[/.test(value)) return local(value.slice(0, bracket.index), bracket[1]);
  return hasZone(value) ? Temporal.Instant.from(value.replace(/\[[^\]]+\]$/, '')) : local(value, zone);
}

function local(value: string, zone: string | undefined): Temporal.Instant {
  const known = zone !== undefined && isKnownZone(zone) ? zone : 'UTC';
  return Temporal.PlainDateTime.from(value).toZonedDateTime(known).toInstant();
}

/** The last calendar date that has begun somewhere on Earth at `asOf`. */
export function latestDateOnEarth(asOf: string): string {
  return instantOf(asOf).toZonedDateTimeISO('+14:00').toPlainDate().toString();
}

/** Whether a moment lies in the future: an exact time after `asOf`, or a date that has not begun anywhere. */
export function liesInFuture(value: string, asOf: string): boolean {
  if (hasTimeOfDay(value) && hasZone(value)) return Temporal.Instant.compare(instantOf(value), instantOf(asOf)) > 0;
  return earliestDate(value) > latestDateOnEarth(asOf);
}

/** The first day that a full or partial date can mean. */
export function earliestDate(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/** Whether a range ends before it starts; two dates, or a date and a time, are compared by the calendar date as written. */
export function endsBeforeStart(from: string, to: string, zone?: string): boolean {
  if (hasTimeOfDay(from) && hasTimeOfDay(to)) return Temporal.Instant.compare(instantOf(from, zone), instantOf(to, zone)) > 0;
  return from.slice(0, 10) > to.slice(0, 10);
}
