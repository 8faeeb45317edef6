import type { HolidayLibrary } from './closing-days';

const LISTED = /^(\d{4})-\d\d-\d\d/;
/** A date listed for that many years is a yearly holiday known only as far as the list goes, not a single event. */
const YEARLY = 4;
/** Lists that ended before that are holidays that were given up. */
const ALIVE = 2024;

/** Where the library is known to repeat the dates of one year in every other. */
const ONLY: Readonly<Record<string, { from: number; to: number }>> = {
  // The Poya days are those of the full moons of 2026.
  LK: { from: 2026, to: 2026 },
};

/**
 * Years for which the days are complete. Where the library knows a yearly holiday only as a list of dates, the calendar
 * ends with the list: a holiday that is missing must not be read as a working day. Null: the library has no days at all.
 */
export function coveredYears(state: string, library: HolidayLibrary, years: { from: number; to: number }): { from: number; to: number } | null {
  const only = ONLY[state];
  if (only) return { from: Math.max(only.from, years.from), to: Math.min(only.to, years.to) };
  const filled: number[] = [];
  const listed = new Map<string, Set<number>>();
  for (let year = years.from; year <= years.to; year += 1) {
    const days = library.getHolidays(year, 'en').filter(({ type }) => type === 'public');
    if (days.length > 0) filled.push(year);
    for (const { name } of days.filter(({ rule }) => LISTED.test(rule))) listed.set(name, (listed.get(name) ?? new Set()).add(year));
  }
  if (filled.length === 0) return null;
  const ends = [...listed.values()].filter((found) => found.size >= YEARLY).map((found) => Math.max(...found)).filter((last) => last >= ALIVE);
  return { from: Math.min(...filled), to: Math.min(Math.max(...filled), ...ends) };
}
