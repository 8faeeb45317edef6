import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPath } from '../pack-folder';
import type { CalendarFile } from './calendar-file';

const CODE = /^[A-Z]{2}$/;

/** The calendar of a State as its file holds it; null where there is none. `folder`: another pack than the repository's. */
export function readCalendarPack(state: string, folder = packPath('calendars')): CalendarFile | null {
  if (!CODE.test(state)) return null;
  const file = join(folder, `${state}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CalendarFile) : null;
}

/** Codes of the States that have a calendar, in order. */
export function calendarStates(folder = packPath('calendars')): string[] {
  return readdirSync(folder).filter((name) => /^[A-Z]{2}\.json$/.test(name)).map((name) => name.slice(0, 2)).sort();
}
