import { Temporal as T } from 'temporal-polyfill';

export interface ClockChange {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** Offsets from UTC, as +02:00. */
  readonly before: string;
  readonly after: string;
}

const MOST_KEPT = 5_000;
const MOST_TOLD = 8;
const years = new Map<string, readonly ClockChange[]>();

/** Changes of the clocks strictly inside a period, the first eight. Those of a year are looked up once for each zone. */
export function clockChanges(from: number, to: number, zone: string): readonly ClockChange[] {
  const found: ClockChange[] = [];
  const last = new Date(to).getUTCFullYear();
  for (let year = new Date(from).getUTCFullYear(); year <= last && found.length < MOST_TOLD; year += 1) {
    for (const change of changesIn(year, zone)) if (change.at > from && change.at < to) found.push(change);
  }
  return found.slice(0, MOST_TOLD);
}

function changesIn(year: number, zone: string): readonly ClockChange[] {
  const key = `${zone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const changes = lookUp(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1), zone);
  if (years.size >= MOST_KEPT) years.clear();
  years.set(key, changes);
  return changes;
}

function lookUp(from: number, to: number, zone: string): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let next = T.Instant.fromEpochMilliseconds(from - 1).toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (next && next.epochMilliseconds < to) {
    changes.push({ at: next.epochMilliseconds, before: next.subtract({ nanoseconds: 1 }).offset, after: next.offset });
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}
