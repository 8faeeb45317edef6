import type { Calendar } from '@comity/domain';
import { calendarPack } from '../pack-version';
import type { CalendarFile } from './calendar-file';
import { calendarOf } from './pack-calendar';
import { readCalendarPack } from './read-calendar';

const files = new Map<string, CalendarFile | null>();
const calendars = new Map<string, Calendar>();

function fileOf(state: string): CalendarFile | null {
  let file = files.get(state);
  if (file === undefined) files.set(state, file = readCalendarPack(state));
  return file;
}

function kept(file: CalendarFile, region: string | null): Calendar {
  const key = region ?? file.state;
  let calendar = calendars.get(key);
  if (!calendar) calendars.set(key, calendar = calendarOf(file, region, calendarPack().version));
  return calendar;
}

/**
 * The calendar of a State, or of a region of it (ISO 3166-2; one without entries of its own has the days of its State);
 * null for a State without one. Each file is read when it is first asked for.
 */
export function packCalendar(state: string, region?: string): Calendar | null {
  const file = fileOf(state);
  if (!file) return null;
  if (region === undefined || !region.startsWith(`${state}-`)) return kept(file, null);
  return Object.hasOwn(file.regions ?? {}, region) ? kept(file, region) : { ...kept(file, null), region };
}
