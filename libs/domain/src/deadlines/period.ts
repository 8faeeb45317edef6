import { Temporal as T } from 'temporal-polyfill';
import type { CountingProfile } from '../instruments/limit';
import type { ExplanationStep } from './explanation';

/** The start event of a period: an instant, or only the calendar date on which it happened. */
export type Start = { readonly at: string } | { readonly on: string };

/** Result of counting. Instants are ISO 8601 in UTC, whole seconds. */
export interface Period {
  /** First instant from which time runs for display: the event, or the start of its day where only the date is known. */
  readonly startsAt: string;
  /** Earliest plausible reading of the end. Alarms use it. */
  readonly actBy: string;
  /** First instant that is too late; for a minimum the first instant at which it is over. Breach uses it. */
  readonly dueExclusive: string;
  /** True where the end is the end of a day, not a time of day. */
  readonly wholeDay: boolean;
  readonly zone: string;
  readonly profile: CountingProfile | 'elapsed' | 'stated';
  readonly steps: readonly ExplanationStep[];
}

const iso = (instant: T.Instant): string => instant.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();

/** The calendar day on which an instant falls in a zone, as YYYY-MM-DD. */
export const dayIn = (zone: string, at: string): string => T.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();

const midnightAfter = (day: T.PlainDate, zone: string): T.Instant => day.add({ days: 1 }).toZonedDateTime(zone).toInstant();

/**
 * A target in elapsed hours from an instant, as an agency sets it for itself; no law behind it.
 * @throws RangeError when `hours` is not a whole number of at least 1
 */
export function countHours(at: string, hours: number, zone: string): Period {
  if (!Number.isInteger(hours) || hours < 1 || hours > 87_600) throw new RangeError('A period in hours needs a whole number of hours between 1 and 87600.');
  const start = T.Instant.from(at);
  const due = start.add({ hours });
  const steps: ExplanationStep[] = [
    { step: 'ownTarget', params: { hours }, basis: 'own-target' },
    { step: 'hoursElapsed', params: { hours, from: iso(start), to: iso(due) }, basis: 'own-target' },
    ...clockChange(start, due, zone),
  ];
  return { startsAt: iso(start), actBy: iso(due), dueExclusive: iso(due), wholeDay: false, zone, profile: 'elapsed', steps };
}

/**
 * A date that somebody set or stated: it ends at 24:00 of that day in `zone`.
 * @param on calendar date YYYY-MM-DD
 * @param saidAt instant at which it was said; the time shown as elapsed counts from there
 */
export function untilEndOf(on: string, saidAt: string, zone: string, by: 'us' | 'them'): Period {
  const day = T.PlainDate.from(on);
  const due = midnightAfter(day, zone);
  const start = T.Instant.from(saidAt);
  const steps: ExplanationStep[] = [
    { step: by === 'us' ? 'dateSetByUs' : 'dateStatedByThem', params: { day: day.toString(), zone }, basis: 'stated' },
    { step: 'endsWithLastDay', params: { last: day.toString(), zone }, basis: 'stated' },
  ];
  return { startsAt: iso(start), actBy: iso(due), dueExclusive: iso(due), wholeDay: true, zone, profile: 'stated', steps };
}

function clockChange(from: T.Instant, to: T.Instant, zone: string): readonly ExplanationStep[] {
  const changes: ExplanationStep[] = [];
  let cursor = from.toZonedDateTimeISO(zone);
  for (let next = cursor.getTimeZoneTransition('next'); next && T.Instant.compare(next.toInstant(), to) < 0; next = cursor.getTimeZoneTransition('next')) {
    const before = next.subtract({ nanoseconds: 1 }).offset;
    changes.push({ step: 'clockChange', params: { at: iso(next.toInstant()), zone, before, after: next.offset }, basis: 'zone' });
    cursor = next;
  }
  return changes;
}
