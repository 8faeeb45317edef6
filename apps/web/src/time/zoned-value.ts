import { offsetName } from './format';

/** A date, maybe with a time and a zone, as three inputs hold it. */
export interface ZonedValue {
  readonly date: string;
  readonly time: string;
  /** IANA name, "UTC", an offset such as +02:00, or empty. */
  readonly zone: string;
}

export function readZoned(value: unknown): ZonedValue {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?(?:\[([^\]]+)\])?)?/.exec(typeof value === 'string' ? value : '');
  if (!match) return { date: '', time: '', zone: '' };
  return { date: match[1] ?? '', time: match[2] ?? '', zone: match[4] ?? (match[3] === 'Z' ? 'UTC' : (match[3] ?? '')) };
}

/** The offset of a wall-clock time in a zone: "+02:00". Where the clocks change, the earlier reading counts. */
function offsetAt(local: string, zone: string): string {
  if (/^[+-]/.test(zone)) return zone;
  const guess = Date.parse(`${local}Z`);
  const match = /UTC([+−])(\d+)(?::(\d+))?/.exec(offsetName(guess - 12 * 3_600_000, zone));
  const before = match ? (match[1] === '+' ? 1 : -1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) : 0;
  const exact = /UTC([+−])(\d+)(?::(\d+))?/.exec(offsetName(guess - before * 60_000, zone));
  return exact ? `${exact[1] === '+' ? '+' : '-'}${(exact[2] ?? '').padStart(2, '0')}:${exact[3] ?? '00'}` : '+00:00';
}

/** Back to one text: a date alone, a local time, or a time with its offset (and zone, where it has a name). */
export function writeZoned({ date, time, zone }: ZonedValue): string | undefined {
  if (date === '') return undefined;
  if (time === '') return date;
  const local = `${date}T${time.length === 5 ? `${time}:00` : time}`;
  if (zone === '') return local;
  if (zone === 'UTC') return `${local}Z`;
  return `${local}${offsetAt(local, zone)}${zone.includes('/') ? `[${zone}]` : ''}`;
}
