import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { calendarStates, closingDaysOf, readCalendarPack, type CalendarFile } from '@comity/packs';
import { notAcceptable } from '../failure';
import { isObject, parseJson } from '../terminal/input';

/** A set of calendars to compare with: what it is called, the States it is about, and the calendar of each. */
export interface CalendarSet {
  readonly name: string;
  readonly states: readonly string[];
  read(state: string): CalendarFile | null;
}

/** The calendars of this release. */
export function repositorySet(): CalendarSet {
  return { name: 'this release', states: calendarStates(), read: (state) => readCalendarPack(state) };
}

/** An older pack: a folder with `XX.json` files (or the pack folder around it), or the file of one State. */
export function setAt(path: string): CalendarSet {
  const kind = kindOf(path);
  if (kind === 'absent') throw notAcceptable('FILE_NOT_READABLE', `There is no file or folder ${path}.`, { field: '--against' });
  if (kind === 'file') {
    const file = readCalendar(path);
    return { name: basename(path), states: [file.state], read: (state) => (state === file.state ? file : null) };
  }
  const folder = kindOf(join(path, 'calendars')) === 'folder' ? join(path, 'calendars') : path;
  const states = calendarStates(folder);
  if (states.length === 0) throw notAcceptable('NO_CALENDARS', `${path} holds no calendars: they are files such as IE.json.`, { field: '--against' });
  return { name: path, states, read: (state) => (states.includes(state) ? readCalendar(join(folder, `${state}.json`)) : null) };
}

function kindOf(path: string): 'absent' | 'file' | 'folder' {
  const found = statSync(path, { throwIfNoEntry: false });
  return !found ? 'absent' : found.isDirectory() ? 'folder' : 'file';
}

function readCalendar(path: string): CalendarFile {
  const value = parseJson(readFileSync(path));
  const wrong = faultOf(value);
  if (wrong !== null) throw notAcceptable('NOT_A_CALENDAR', `${path} is not a calendar: ${wrong}`, { field: '--against' });
  return value as CalendarFile;
}

/** What keeps a value from being a calendar; null: nothing. */
function faultOf(value: unknown): string | null {
  if (!isObject(value)) return 'a calendar is an object with state, weekend, years, names and days.';
  if (typeof value['state'] !== 'string' || !/^[A-Z]{2}$/.test(value['state'])) return '"state" must be the code of a State.';
  if (!Array.isArray(value['weekend']) || !value['weekend'].every((day) => Number.isInteger(day))) return '"weekend" must be a list of weekdays, 1 to 7.';
  if (!isObject(value['years'])) return '"years" must be { "from", "to" }.';
  if (!Array.isArray(value['names']) || !value['names'].every((name) => typeof name === 'string')) return '"names" must be a list of names.';
  const regions = value['regions'] ?? {};
  if (![value['days'], ...(isObject(regions) ? Object.values(regions).map((region) => (isObject(region) ? region['days'] : null)) : [null])].every(isLines)) return '"days" must have a line for each year.';
  return unreadableDay(value as unknown as CalendarFile);
}

const isLines = (value: unknown): boolean => isObject(value) && Object.entries(value).every(([year, line]) => /^\d{4}$/.test(year) && typeof line === 'string');

function unreadableDay(file: CalendarFile): string | null {
  try {
    for (const region of [null, ...Object.keys(file.regions ?? {})]) closingDaysOf(file, region);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
