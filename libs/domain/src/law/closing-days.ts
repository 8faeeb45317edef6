import type { Calendar } from './law';

/** A closing day, or an opened one, that an agency has adopted beside the published calendar. */
export interface ClosingDay {
  readonly state: string;
  /** Null: the whole State with all its regions. */
  readonly region: string | null;
  readonly date: string;
  readonly closed: boolean;
  readonly name: string;
}

/**
 * A calendar with an agency's own days laid over it. Given in the order of adoption: of two for the same day the later
 * one holds, and one for the region before one for the whole State.
 */
export function withClosingDays(calendar: Calendar, days: readonly ClosingDay[]): Calendar {
  const own = days.filter((day) => day.state === calendar.state && (day.region === null || day.region === calendar.region));
  if (own.length === 0) return calendar;
  const byDate = new Map<string, ClosingDay>();
  for (const day of [...own.filter(({ region }) => region === null), ...own.filter(({ region }) => region !== null)]) byDate.set(day.date, day);
  return {
    ...calendar,
    version: `${calendar.version}+${byDate.size}`,
    closedFor: (date) => {
      const day = byDate.get(date);
      if (!day) return calendar.closedFor(date);
      return day.closed ? day.name : null;
    },
    isEstimate: (date) => !byDate.has(date) && (calendar.isEstimate?.(date) ?? false),
  };
}
