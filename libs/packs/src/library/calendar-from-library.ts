import type { CalendarFile, CalendarRegion } from '../calendars/calendar-file';
import { type ClosingDay, writeDay } from '../calendars/day-lines';
import { closingDays, type OpenLibrary } from './closing-days';
import { coveredYears } from './covered-years';
import { regionalWeek, workingWeek } from './working-weeks';

/** Regions of the library that ISO 3166-2 does not list under that State. */
const NOT_ISO = new Set(['GB-ALD']);

export interface LibraryCalendarOptions {
  readonly open: OpenLibrary;
  /** Version of the library, as in `3.37.0`. */
  readonly version: string;
  readonly years: { readonly from: number; readonly to: number };
  /** English name of the State. */
  readonly name: string;
}

/** The calendar of a State as the library computes it today; null where it has no closing days for it. */
export function calendarFromLibrary(state: string, { open, version, years: asked, name }: LibraryCalendarOptions): CalendarFile | null {
  const library = open(state);
  const years = coveredYears(state, library, asked);
  if (!years) return null;
  const names = new Map<string, number>();
  const indexOf = (text: string): number => names.get(text) ?? (names.set(text, names.size), names.size - 1);

  const national = closingDays(library, years);
  const days = byYear([...national.values()].map((day) => [day.date, writeDay(day, indexOf)]));
  const regions = Object.entries(library.getStates(state, 'en') ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([code, label]) => {
    if (NOT_ISO.has(`${state}-${code}`)) return [];
    const region = regionOf(`${state}-${code}`, label, national, closingDays(open(state, code), years), indexOf);
    return region ? [[`${state}-${code}`, region] as const] : [];
  });
  const { weekend, source, verified } = workingWeek(state);
  return {
    state, name, weekend, weekendSource: source, weekendVerified: verified, source: 'date-holidays', version, years,
    names: [...names.keys()], days, ...(regions.length > 0 ? { regions: Object.fromEntries(regions) } : {}),
  };
}

type Days = ReadonlyMap<string, ClosingDay>;

/** What the region adds and takes away; null where it has the days and the working week of its State. */
function regionOf(code: string, name: string, national: Days, regional: Days, indexOf: (name: string) => number): CalendarRegion | null {
  const added = [...regional.values()].filter(({ date }) => !national.has(date)).map((day): [string, string] => [day.date, `+${writeDay(day, indexOf)}`]);
  const removed = [...national.keys()].filter((date) => !regional.has(date)).map((date): [string, string] => [date, `-${date.slice(5)}`]);
  const week = regionalWeek(code);
  if (added.length + removed.length === 0 && !week) return null;
  return { name, ...(week ? { weekend: week.weekend, weekendSource: week.source } : {}), days: byYear([...added, ...removed]) };
}

function byYear(entries: readonly (readonly [date: string, entry: string])[]): Record<string, string> {
  const years = new Map<string, [string, string][]>();
  for (const [date, entry] of entries) years.set(date.slice(0, 4), [...(years.get(date.slice(0, 4)) ?? []), [date, entry]]);
  return Object.fromEntries([...years].sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([year, list]) => [year, list.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry).join(' ')]));
}
