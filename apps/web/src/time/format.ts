/** Formatting only: every instant and every legal date comes from the server. */
const NBSP = '\u00a0';
const made = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options);
  let found = made.get(key);
  if (!found) made.set(key, (found = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone })));
  return found;
}

const partsOf = (at: number, zone: string, options: Intl.DateTimeFormatOptions): Partial<Record<Intl.DateTimeFormatPartTypes, string>> =>
  Object.fromEntries(format(zone, options).formatToParts(at).map(({ type, value }) => [type, value]));

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };

/** "UTC+1", "UTC−3:30", "UTC" */
export function offsetName(at: string | number, zone: string): string {
  const name = partsOf(Number(new Date(at)), zone, { timeZoneName: 'longOffset' }).timeZoneName ?? 'GMT';
  const match = /GMT([+\-−])(\d\d):(\d\d)/.exec(name);
  if (!match || (match[2] === '00' && match[3] === '00')) return 'UTC';
  const minutes = match[3] === '00' ? '' : `:${match[3]}`;
  return `UTC${match[1] === '+' ? '+' : '−'}${Number(match[2])}${minutes}`;
}

/** "CET (UTC+1)"; places without a common name give their offset alone: "UTC+4". */
export function zoneName(at: string | number, zone: string, short = false): string {
  const name = partsOf(Number(new Date(at)), zone, { timeZoneName: 'short' }).timeZoneName ?? '';
  const offset = offsetName(at, zone);
  if (!/^[A-Z]{3,5}$/.test(name) || name === 'UTC') return offset;
  return short ? name : `${name}${NBSP}(${offset})`;
}

/** "Fri 20 Nov 2026" */
export function day(at: string | number, zone: string, withYear = true): string {
  const p = partsOf(Number(new Date(at)), zone, DAY);
  return [p.weekday, p.day, p.month, ...(withYear ? [p.year] : [])].join(NBSP);
}

/** A calendar date as written: "Fri 4 Dec 2026". */
export const calendarDay = (date: string): string => (/^\d{4}-\d{2}-\d{2}/.test(date) ? day(`${date.slice(0, 10)}T00:00:00Z`, 'UTC') : date);

export const time = (at: string | number, zone: string): string =>
  format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));

/** "Fri 20 Nov 2026, 16:12 CET (UTC+1)" */
export const moment = (at: string | number, zone: string, short = false): string => `${day(at, zone)}, ${time(at, zone)}${NBSP}${zoneName(at, zone, short)}`;

/**
 * A limit in words. One that is the end of a day is stored as the first instant after that day and reads
 * "end of Mon 30 Nov 2026 CET (UTC+1)"; in another zone it is an ordinary instant.
 */
export function limit({ at, zone, wholeDay, short = false }: { readonly at: string; readonly zone: string; readonly wholeDay: boolean; readonly short?: boolean }): string {
  if (!wholeDay) return moment(at, zone, short);
  const last = Date.parse(at) - 1;
  return `end${NBSP}of ${day(last, zone)}${NBSP}${zoneName(last, zone, short)}`;
}

/** At most two units, never a minus: "1 h 52 min", "1 day 4 h", "59 days". */
export function span(from: number, to: number): string {
  const minutes = Math.floor(Math.abs(to - from) / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days >= 2) return `${days} days`;
  if (days === 1) return hours ? `1 day ${hours} h` : '1 day';
  return hours ? `${hours} h${rest ? ` ${rest} min` : ''}` : `${rest} min`;
}

/** The calendar date in a zone, YYYY-MM-DD. */
export function dateIn(at: number, zone: string): string {
  const p = partsOf(at, zone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${p.year}-${p.month}-${p.day}`;
}

export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
