import { closingDaysOf, readCalendarPack, type CalendarFile, type ClosingDay } from '@comity/packs';
import type { PublishedCalendar, PublishedDay } from '@comity/persistence';

/** Calendars of the pack in the repository, one State after the other. */
export function* publishedCalendars(states: readonly string[]): Generator<PublishedCalendar> {
  for (const state of states) {
    const file = readCalendarPack(state);
    if (file) yield toPublished(file);
  }
}

function toPublished(file: CalendarFile): PublishedCalendar {
  const regions = Object.entries(file.regions ?? {});
  const whole = closingDaysOf(file);
  return {
    state: file.state, name: file.name, weekend: file.weekend, weekendSource: file.weekendSource, weekendVerified: file.weekendVerified,
    firstYear: file.years.from, lastYear: file.years.to, source: `${file.source} ${file.version}`,
    regions: Object.fromEntries(regions.map(([code, { name, weekend }]) => [code, { name, ...(weekend ? { weekend } : {}) }])),
    days: [...whole.map((day) => row('', day)), ...regions.flatMap(([code]) => difference(code, whole, closingDaysOf(file, code)))],
  };
}

/** What a region adds to the days of its State, and what it takes away. */
function difference(region: string, whole: readonly ClosingDay[], own: readonly ClosingDay[]): readonly PublishedDay[] {
  const [names, kept] = [new Map(whole.map((day) => [day.date, day.name])), new Set(own.map(({ date }) => date))];
  const taken = whole.filter(({ date }) => !kept.has(date)).map((day) => ({ ...row(region, day), closed: false }));
  return [...own.filter((day) => names.get(day.date) !== day.name).map((day) => row(region, day)), ...taken];
}

const row = (region: string, { date, name, estimate }: ClosingDay): PublishedDay => ({ region, date, closed: true, name, estimate });
