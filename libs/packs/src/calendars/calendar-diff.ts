import type { CalendarFile } from './calendar-file';
import type { ClosingDay } from './day-lines';
import { closingDaysOf } from './pack-calendar';

/** What differs in one year of one State, or of one of its regions beyond what differs in the State. */
export interface YearDifference {
  readonly state: string;
  readonly region: string | null;
  readonly year: number;
  readonly added: readonly ClosingDay[];
  readonly removed: readonly ClosingDay[];
  /** The same day under another name, or no longer (or only now) an estimate. */
  readonly renamed: readonly { readonly date: string; readonly before: string; readonly after: string }[];
}

export interface SettingDifference {
  readonly state: string;
  readonly region: string | null;
  readonly what: 'calendar' | 'weekend' | 'years';
  readonly before: string;
  readonly after: string;
}

export interface CalendarDifference {
  readonly settings: readonly SettingDifference[];
  readonly years: readonly YearDifference[];
}

/** From one calendar of a State to another; null where there was or is none. `year`: look at that year alone. */
export function calendarDifference(before: CalendarFile | null, after: CalendarFile | null, year?: number): CalendarDifference {
  const state = (after ?? before)?.state;
  if (state === undefined) return { settings: [], years: [] };
  const national = yearsOf(state, null, changes(before, after, null), year);
  const known = new Set(national.flatMap(keysOf));
  const regions = [...new Set([...Object.keys(before?.regions ?? {}), ...Object.keys(after?.regions ?? {})])].sort();
  const regional = regions.flatMap((region) => yearsOf(state, region, changes(before, after, region), year).map((entry) => without(entry, known)).filter(differs));
  return { settings: [null, ...regions].flatMap((region) => settings(state, region, before, after)), years: [...national, ...regional] };
}

interface Change {
  readonly date: string;
  readonly before: ClosingDay | undefined;
  readonly after: ClosingDay | undefined;
}

function changes(before: CalendarFile | null, after: CalendarFile | null, region: string | null): Change[] {
  const [old, now] = [byDate(before, region), byDate(after, region)];
  return [...new Set([...old.keys(), ...now.keys()])].sort()
    .map((date) => ({ date, before: old.get(date), after: now.get(date) }))
    .filter((change) => wording(change.before) !== wording(change.after));
}

const byDate = (file: CalendarFile | null, region: string | null): ReadonlyMap<string, ClosingDay> =>
  new Map(file ? closingDaysOf(file, region).map((day) => [day.date, day]) : []);

const wording = (day: ClosingDay | undefined): string => (day ? `${day.name}${day.estimate ? ' (estimate)' : ''}` : '');

function yearsOf(state: string, region: string | null, all: readonly Change[], only?: number): YearDifference[] {
  const years = [...new Set(all.map(({ date }) => Number(date.slice(0, 4))))].filter((year) => only === undefined || year === only);
  return years.map((year) => {
    const own = all.filter(({ date }) => date.startsWith(`${year}-`));
    return {
      state, region, year,
      added: own.flatMap(({ before, after }) => (after && !before ? [after] : [])),
      removed: own.flatMap(({ before, after }) => (before && !after ? [before] : [])),
      renamed: own.flatMap(({ date, before, after }) => (before && after ? [{ date, before: wording(before), after: wording(after) }] : [])),
    };
  });
}

const keysOf = ({ added, removed, renamed }: YearDifference): string[] =>
  [...added.map(({ date }) => `+${date}`), ...removed.map(({ date }) => `-${date}`), ...renamed.map(({ date, after }) => `=${date}${after}`)];

/** A region follows its State: what is said there is not said again. */
const without = (entry: YearDifference, known: ReadonlySet<string>): YearDifference => ({
  ...entry,
  added: entry.added.filter(({ date }) => !known.has(`+${date}`)),
  removed: entry.removed.filter(({ date }) => !known.has(`-${date}`)),
  renamed: entry.renamed.filter(({ date, after }) => !known.has(`=${date}${after}`)),
});

const differs = ({ added, removed, renamed }: YearDifference): boolean => added.length + removed.length + renamed.length > 0;

function settings(state: string, region: string | null, before: CalendarFile | null, after: CalendarFile | null): SettingDifference[] {
  const said = (what: SettingDifference['what'], old: string, now: string): SettingDifference[] => (old === now ? [] : [{ state, region, what, before: old, after: now }]);
  const weekend = (file: CalendarFile | null): string => ((region === null ? undefined : file?.regions?.[region]?.weekend) ?? file?.weekend ?? []).join(' ');
  if (region === null && (!before || !after)) return said('calendar', before ? 'present' : 'absent', after ? 'present' : 'absent');
  if (!before || !after) return [];
  const years = (file: CalendarFile): string => `${file.years.from} to ${file.years.to}`;
  const sameAsState = region !== null && before.weekend.join(' ') === weekend(before) && after.weekend.join(' ') === weekend(after);
  return [...(sameAsState ? [] : said('weekend', weekend(before), weekend(after))), ...(region === null ? said('years', years(before), years(after)) : [])];
}
