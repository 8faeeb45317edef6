import type { Calendar } from '@comity/domain';
import type { CalendarFile } from './calendar-file';
import { type ClosingDay, readRegionYear, readYear } from './day-lines';

/** All closing days of a State, or of a region of it, in order. */
export function closingDaysOf(file: CalendarFile, region: string | null = null): ClosingDay[] {
  const years = Object.keys(file.days);
  const regional = region === null ? undefined : file.regions?.[region];
  const days = years.flatMap((year) => readYear(year, file.days[year] ?? '', file.names));
  if (!regional) return days;
  const changes = Object.entries(regional.days).map(([year, line]) => readRegionYear(year, line, file.names));
  const removed = new Set(changes.flatMap((change) => change.removed));
  return [...days.filter(({ date }) => !removed.has(date)), ...changes.flatMap(({ added }) => added)].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The calendar that computations read. Asked for millions of days: one look-up each. */
export function calendarOf(file: CalendarFile, region: string | null, version: string): Calendar {
  const days = new Map(closingDaysOf(file, region).map((day) => [day.date, day]));
  return {
    state: file.state, region, version, weekend: (region === null ? undefined : file.regions?.[region]?.weekend) ?? file.weekend, years: file.years,
    closedFor: (date) => days.get(date)?.name ?? null,
    isEstimate: (date) => days.get(date)?.estimate ?? false,
  };
}
