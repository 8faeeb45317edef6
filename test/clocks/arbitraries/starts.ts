import fc from 'fast-check';
import { type Day, walk } from '../oracle/days';
import { HOUR, localDay, offsetAt, startOf } from '../oracle/zones';
import { remembered } from './remembered';

const FIRST = Date.UTC(2024, 0, 1);
const LAST = Date.UTC(2032, 11, 31);
const DAY = 24 * HOUR;

/** Instants (to the hour) at which the zone's clocks change; no two changes are less than a week apart. */
const changesOf = remembered((zone: string): readonly number[] => {
  const differs = (from: number, length: number) => offsetAt(zone, from) !== offsetAt(zone, from + length);
  const steps = (from: number, length: number, step: number) => Array.from({ length: Math.ceil(length / step) }, (_, i) => from + i * step);
  return steps(FIRST, LAST - FIRST, 7 * DAY).filter((week) => differs(week, 7 * DAY))
    .flatMap((week) => steps(week, 7 * DAY, DAY).filter((day) => differs(day, DAY)))
    .flatMap((day) => steps(day, DAY, HOUR).filter((hour) => differs(hour, HOUR)))
    .map((hour) => hour + HOUR);
});

const year = fc.integer({ min: 2024, max: 2032 });
const secondOfDay = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 86_399 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 23 }).map((hour) => hour * 3600) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 59, 1800, 43_200, 86_340, 86_399) },
);

const endings = fc.constantFrom('01-28', '01-29', '01-30', '01-31', '02-28', '03-31', '05-31', '08-31', '10-31', '11-30', '12-28', '12-29', '12-30', '12-31');
const monthEnds: fc.Arbitrary<Day> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(year, endings).map(([y, ending]) => `${y}-${ending}`) },
  { weight: 1, arbitrary: fc.constantFrom('2024-02-29', '2028-02-29', '2032-02-29') },
);
const feasts = fc.tuple(year, fc.integer({ min: 0, max: 25 })).map(([y, days]) => walk(`${y}-12-12`, days));

/** Where in time a case lies, before its zone is known. */
export type Spot =
  | { readonly day: Day; readonly second: number }
  | { readonly change: number; readonly away: number };

const anyDay = fc.integer({ min: 0, max: Math.floor((LAST - FIRST) / DAY) }).map((days) => new Date(FIRST + days * DAY).toISOString().slice(0, 10));
const onDay = (days: fc.Arbitrary<Day>): fc.Arbitrary<Spot> => fc.record({ day: days, second: secondOfDay });

/** When the period starts: anywhere in 2024 to 2032, at month ends, feasts, midnights, full hours, and about changes of the clock. */
export const spots: fc.Arbitrary<Spot> = fc.oneof(
  { weight: 5, arbitrary: onDay(anyDay) }, { weight: 2, arbitrary: onDay(monthEnds) }, { weight: 2, arbitrary: onDay(feasts) },
  { weight: 2, arbitrary: fc.record({ change: fc.nat({ max: 1000 }), away: fc.integer({ min: -100 * 3600, max: 4 * 3600 }) }) },
);

export function instantAt(spot: Spot, zone: string): number {
  if ('day' in spot) return startOf(zone, spot.day) + spot.second * 1000;
  const changes = changesOf(zone);
  const change = changes[spot.change % changes.length] ?? FIRST + spot.change * DAY;
  return change + spot.away * 1000;
}

const two = (n: number): string => String(n).padStart(2, '0');

function shownWith(offset: number, instant: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export type Notation = 'utc' | 'zone' | 'elsewhere' | 'local' | 'day';

export const notations: fc.Arbitrary<Notation> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Notation>('zone') }, { weight: 2, arbitrary: fc.constant<Notation>('utc') },
  { weight: 1, arbitrary: fc.constant<Notation>('elsewhere') }, { weight: 1, arbitrary: fc.constant<Notation>('local') },
  { weight: 2, arbitrary: fc.constant<Notation>('day') },
);

/** Writes an instant as people and programs do. */
export function written(instant: number, zone: string, notation: Notation): string {
  switch (notation) {
    case 'utc': return new Date(instant).toISOString().replace('.000Z', 'Z');
    case 'zone': return shownWith(offsetAt(zone, instant), instant);
    case 'elsewhere': return shownWith(offsetAt('Asia/Kathmandu', instant), instant).replace(/:00([+-])/, '$1');
    case 'local': return new Date(instant + offsetAt(zone, instant)).toISOString().slice(0, 19);
    case 'day': return localDay(zone, instant);
  }
}
