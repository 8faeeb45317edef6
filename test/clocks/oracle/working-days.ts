import type { Calendar, CountingProfile } from '@comity/domain';
import { type Day, next, previous, weekday } from './days';

const SATURDAY_AND_SUNDAY = [6, 7];

/** Days of the week that are free, and closing days. */
export type FreeDays = Pick<Calendar, 'weekend' | 'closedFor'>;

/**
 * Regulation 1182/71 (Arts 2 and 3(4)), ETS 76 (Art. 5) and Rule 45 name Saturday and Sunday themselves; elsewhere the working
 * week is the State's. Without a calendar only Saturdays and Sundays are known to be free.
 */
export function freeDaysOf(profile: CountingProfile, calendar: Calendar | null): FreeDays {
  const named = profile === 'eu-1182' || profile === 'coe-76' || profile === 'us-rule-45';
  return { weekend: named || !calendar ? SATURDAY_AND_SUNDAY : calendar.weekend, closedFor: (day) => calendar?.closedFor(day) ?? null };
}

export function isWorkingDay(free: FreeDays, day: Day): boolean {
  return !free.weekend.includes(weekday(day)) && free.closedFor(day) === null;
}

export function onOrAfter(free: FreeDays, day: Day): Day {
  let at = day;
  while (!isWorkingDay(free, at)) at = next(at);
  return at;
}

export function onOrBefore(free: FreeDays, day: Day): Day {
  let at = day;
  while (!isWorkingDay(free, at)) at = previous(at);
  return at;
}

/** Runs on, if need be, until the second (or nth) working day from `first` on is over. */
export function withWorkingDays(free: FreeDays, first: Day, last: Day, least: number): Day {
  let seen = 0;
  let at = first;
  for (; ; at = next(at)) {
    if (isWorkingDay(free, at)) seen += 1;
    if (at >= last && seen >= least) return at;
  }
}
