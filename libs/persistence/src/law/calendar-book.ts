import type { Calendar } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { packContent, type PublishedState } from './published';

/** Working week and covered years of a State, with its regions. */
export interface CalendarWeek {
  readonly state: string;
  readonly name: string;
  readonly weekend: readonly number[];
  readonly weekendSource: string;
  readonly weekendVerified: boolean;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly regions: Readonly<Record<string, { readonly name: string; readonly weekend?: readonly number[] }>>;
  readonly source: string;
}

/** Calendars of one published version, ready to be asked. */
export interface CalendarBook {
  readonly version: string;
  readonly states: readonly PublishedState[];
  readonly weeks: ReadonlyMap<string, CalendarWeek>;
  calendar(state: string, region?: string): Calendar | null;
}

interface DayLines { readonly state: string; readonly region: string; readonly lines: string }

/** Reads a published version. The days come as one text a State and are taken apart when somebody asks for that State. */
export async function readCalendarBook(tx: AgencyTransaction, version: string): Promise<CalendarBook> {
  const { states } = await packContent(tx, 'calendar', version);
  const weeks = await tx.query<CalendarWeek>(
    `SELECT state, name, weekend, weekend_source AS "weekendSource", weekend_verified AS "weekendVerified", first_year AS "firstYear", last_year AS "lastYear", regions, source
       FROM calendar_week WHERE version = $1 ORDER BY state`, [version]);
  const days = await tx.query<DayLines>(
    `SELECT state, region, string_agg(date::text || CASE WHEN NOT closed THEN '-' WHEN estimate THEN '~' ELSE '+' END || name, E'\\n') AS lines FROM calendar_day WHERE version = $1 GROUP BY state, region`, [version]);
  const lines = new Map(days.map((row) => [`${row.state}/${row.region}`, row.lines]));
  const byState = new Map(weeks.map((week) => [week.state, week]));
  const made = new Map<string, Calendar>();
  const kept = (week: CalendarWeek, region: string | null): Calendar => {
    const key = region ?? week.state;
    const known = made.get(key);
    if (known) return known;
    const closed = closings(lines.get(`${week.state}/`), region === null ? undefined : lines.get(`${week.state}/${region}`));
    const fresh = calendarOf(version, week, region, closed);
    made.set(key, fresh);
    return fresh;
  };
  return {
    version, states, weeks: byState,
    calendar: (state, region) => {
      const week = byState.get(state);
      if (!week) return null;
      if (region === undefined || !region.startsWith(`${state}-`)) return kept(week, null);
      // A region without entries of its own has the calendar of its State.
      return Object.hasOwn(week.regions, region) ? kept(week, region) : { ...kept(week, null), region };
    },
  };
}

function calendarOf(version: string, week: CalendarWeek, region: string | null, closed: ReadonlyMap<string, string>): Calendar {
  // The mark before the name: estimated from the moon, or certain.
  return {
    state: week.state, region, version, weekend: (region === null ? undefined : week.regions[region]?.weekend) ?? week.weekend,
    years: { from: week.firstYear, to: week.lastYear }, closedFor: (date) => closed.get(date)?.slice(1) ?? null, isEstimate: (date) => closed.get(date)?.startsWith('~') ?? false,
  };
}

/** Days of the State, then what the region adds and takes away, with the mark of each before its name. */
function closings(ofState: string | undefined, ofRegion: string | undefined): ReadonlyMap<string, string> {
  const closed = new Map<string, string>();
  for (const line of [...splitLines(ofState), ...splitLines(ofRegion)]) {
    if (line[10] === '-') closed.delete(line.slice(0, 10));
    else closed.set(line.slice(0, 10), line.slice(10));
  }
  return closed;
}

const splitLines = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.split('\n'));
