import { closingDaysOf, readCalendarPack, stateNamed, type CalendarFile, type ClosingDay } from '@comity/packs';
import { notAcceptable } from '../failure';
import { pairs, table } from '../terminal/table';
import { chosenState, chosenYear } from './choices';

export interface ShowOrder {
  /** Four digits, or `all`. */
  readonly year?: string;
  readonly region?: string;
  readonly json?: boolean;
}

export interface ShownCalendar extends Pick<CalendarFile, 'state' | 'name' | 'weekend' | 'weekendSource' | 'weekendVerified' | 'source' | 'version' | 'years'> {
  readonly region: string | null;
  /** Regions with days or a working week of their own. */
  readonly regions: readonly string[];
  readonly days: readonly ClosingDay[];
}

export function show(code: string, order: ShowOrder, thisYear: number): ShownCalendar {
  const file = calendarNamed(chosenState(code));
  const region = regionOf(file, order.region);
  const days = closingDaysOf(file, region);
  const { state, name, weekendVerified, source, version, years } = file;
  const own = region === null ? undefined : file.regions?.[region];
  return {
    state, name, region, weekend: own?.weekend ?? file.weekend, weekendSource: own?.weekendSource ?? file.weekendSource,
    weekendVerified: weekendVerified && !own?.weekend, source, version, years, regions: Object.keys(file.regions ?? {}),
    days: order.year === 'all' ? days : ofYear(days, coveredYear(file, order.year === undefined ? thisYear : chosenYear(order.year))),
  };
}

function calendarNamed(state: string): CalendarFile {
  const file = readCalendarPack(state);
  if (file) return file;
  throw notAcceptable('NO_CALENDAR', `No closing days are recorded for ${stateNamed(state)?.name ?? state}.`, { field: 'state' });
}

function regionOf(file: CalendarFile, text: string | undefined): string | null {
  if (text === undefined) return null;
  const known = Object.keys(file.regions ?? {});
  const region = text.toUpperCase();
  if (known.includes(region)) return region;
  const which = known.length > 0 ? `those with days of their own are ${known.join(', ')}` : 'none of its regions has days of its own';
  throw notAcceptable('REGION_UNKNOWN', `“${text}” has the days of ${file.name}, or is no region of it: ${which}.`, { field: 'region' });
}

function coveredYear({ name, years }: CalendarFile, year: number): number {
  if (year >= years.from && year <= years.to) return year;
  throw notAcceptable('YEAR_NOT_COVERED', `The calendar of ${name} holds ${years.from} to ${years.to}, not ${year}.`, { field: 'year' });
}

const ofYear = (days: readonly ClosingDay[], year: number): readonly ClosingDay[] => days.filter(({ date }) => date.startsWith(`${year}-`));

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekdayOf = (date: string): string => WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';

/** For people. */
export function calendarLines(calendar: ShownCalendar): readonly string[] {
  const { name, region, weekend, weekendSource, weekendVerified, source, version, years, regions, days } = calendar;
  return [
    ...pairs([
      ['State', `${name}${region === null ? '' : `, region ${region}`}`],
      ['Closed every', weekend.map((day) => WEEKDAYS[day - 1] ?? '').join(' and ')],
      ['by', `${weekendSource}${weekendVerified ? '' : ' (not checked against a rule of the State)'}`],
      ['Days from', `${source} ${version}, ${years.from} to ${years.to}`],
      ['Regions', region === null ? regions.join(' ') : null],
    ]),
    '',
    ...table(['DATE', 'WEEKDAY', 'CLOSED FOR'], days.map((day) => [day.date, weekdayOf(day.date), `${day.name}${day.estimate ? ' (estimate)' : ''}`])),
  ];
}
