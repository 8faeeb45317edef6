import type { ClosingDay } from '../calendars/day-lines';

/** What is read of `date-holidays`, so that nothing else depends on it. */
export interface HolidayLibrary {
  getCountries(language?: string): Record<string, string>;
  getStates(country: string, language?: string): Record<string, string> | undefined;
  getTimezones(): string[];
  getHolidays(year: number, language?: string): readonly LibraryHoliday[];
}

interface LibraryHoliday {
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  readonly type: string;
  readonly rule: string;
}

export type OpenLibrary = (state?: string, region?: string) => HolidayLibrary;

/**
 * Dates that follow the moon and are announced or proclaimed: the library computes them. The Hebrew calendar and Easter
 * are rules fixed in advance and no estimates.
 */
const MOON = /\b(muharram|safar|rabi|jumada|rajab|sha'?ban|ramadan|shawwal|dhu)\b|\b(chinese|korean|vietnamese)\b(?!.*solarterm)/i;

const formats = new Map<string, Intl.DateTimeFormat>();

function localTime(zone: string, instant: Date): string {
  let format = formats.get(zone);
  if (!format) formats.set(zone, format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }));
  return format.format(instant);
}

/** The local days whose noon lies inside the holiday: what starts the evening before or at noon closes no earlier day. */
export function daysCovered(zone: string, start: Date, end: Date): string[] {
  const [from, until] = [localTime(zone, start), localTime(zone, end)];
  const days: string[] = [];
  for (let day = new Date(`${from.slice(0, 10)}T12:00:00Z`); ; day = new Date(day.getTime() + 86_400_000)) {
    const noon = day.toISOString().slice(0, 19).replace('T', ' ');
    if (noon >= until) return days;
    if (noon > from) days.push(noon.slice(0, 10));
  }
}

/** Public holidays for the whole of the State (or region) by local day; names of one day are joined, in the library's order. */
export function closingDays(library: HolidayLibrary, years: { from: number; to: number }): Map<string, ClosingDay> {
  const zone = library.getTimezones()[0] ?? 'UTC';
  const found = new Map<string, ClosingDay>();
  // A year earlier and later, for what lasts over New Year.
  for (let year = years.from - 1; year <= years.to + 1; year += 1) {
    for (const holiday of library.getHolidays(year, 'en')) {
      if (holiday.type !== 'public') continue;
      for (const date of daysCovered(zone, holiday.start, holiday.end)) add(found, { date, name: holiday.name, estimate: MOON.test(holiday.rule) });
    }
  }
  const inside = [...found].filter(([date]) => Number(date.slice(0, 4)) >= years.from && Number(date.slice(0, 4)) <= years.to);
  return new Map(inside.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function add(found: Map<string, ClosingDay>, day: ClosingDay): void {
  const there = found.get(day.date);
  if (!there) found.set(day.date, day);
  // A day that closes for a fixed reason too is certain.
  else if (!there.name.split(' / ').includes(day.name)) found.set(day.date, { date: day.date, name: `${there.name} / ${day.name}`, estimate: there.estimate && day.estimate });
  else if (!day.estimate && there.estimate) found.set(day.date, { ...there, estimate: false });
}
