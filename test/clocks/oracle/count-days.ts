import type { Amount } from '@comity/domain';
import { type Day, daysBetween, next, previous, sameDateAfterMonths, walk } from './days';
import type { Task } from './task';
import { isWorkingDay, onOrAfter, withWorkingDays } from './working-days';

/** One way to read the period: from which day, whether that day counts, what was taken out. */
export interface Reading {
  readonly from: Day;
  readonly firstCounts: boolean;
  readonly takenOut: number;
  readonly amount: Amount;
}

function workingDaysOn(task: Task, reading: Reading, count: number): Day {
  let at = reading.firstCounts ? reading.from : next(reading.from);
  let left = count;
  for (; ; at = next(at)) {
    if (isWorkingDay(task.place.free, at)) left -= 1;
    if (left === 0) return at;
  }
}

/** The last day by the number alone. */
function lastByNumber(task: Task, reading: Reading, own: number): Day {
  const { amount, from, firstCounts } = reading;
  const value = amount.value + own;
  if (amount.unit === 'wd') return workingDaysOn(task, reading, value);
  if (amount.unit === 'd') return walk(from, firstCounts ? value - 1 : value);
  if (amount.unit === 'wk') return walk(from, firstCounts ? 7 * value - 1 : 7 * value);
  const { day, missing } = sameDateAfterMonths(from, amount.unit === 'y' ? 12 * value : value);
  if (!firstCounts) return day;
  // uk-inclusive: "where the month lacks that date, its last day"; national says only "first day counted: the day before".
  return missing && task.row.profile === 'uk-inclusive' ? day : previous(day);
}

/** The last day before anything rolls: the number, then the extensions, then the days of pauses. */
export function unrolledLast(task: Task, reading: Reading): Day {
  let own = 0;
  for (const one of task.granted) if (one.kind === 'own') own += one.value;
  let last = lastByNumber(task, reading, own);
  for (const one of task.granted) {
    if (one.kind === 'days') last = walk(last, one.value);
    if (one.kind === 'until') last = one.moment.day;
  }
  return walk(last, reading.takenOut);
}

/** NL: neither the roll nor the two working days reach what Arts 1 and 4 of the Act leave out. */
function nationalRollReaches(task: Task, unrolled: Day, reading: Reading): boolean {
  const { rule } = task.place;
  if (!rule || task.row.roll === 'none' || rule.roll === 'none') return false;
  const not = rule.rollNotFor ?? [];
  const { unit } = reading.amount;
  if (not.includes('more than 90 days') && (unit === 'd' || unit === 'wk') && lengthInDays(reading, unrolled) > 90) return false;
  if (not.includes('more than three months') && (unit === 'mo' || unit === 'y') && unrolled > sameDateAfterMonths(reading.from, 3).day) return false;
  return !(not.includes('deprivation of liberty') && task.row.liberty);
}

/** Days of the period itself, extensions included, pauses not. */
const lengthInDays = (reading: Reading, unrolled: Day): number =>
  daysBetween(reading.from, unrolled) + (reading.firstCounts ? 1 : 0) - reading.takenOut;

export interface Rolled {
  /** After the move to a working day, before working days are counted. */
  readonly moved: Day;
  readonly last: Day;
}

/** The last day of the period with the roll and the two working days of the rule that governs; `national` as that entry says. */
export function rolledLast(task: Task, reading: Reading, unrolled: Day, profile: 'own' | 'national' = 'own'): Rolled {
  const { row, place } = task;
  const stands = { moved: unrolled, last: unrolled };
  if (row.liberty) return stands;
  const national = profile === 'national' || row.profile === 'national';
  const reaches = national ? nationalRollReaches(task, unrolled, reading) : row.roll === 'next-working-day';
  if (!reaches) return stands;
  const moved = onOrAfter(place.free, unrolled);
  const least = national ? place.rule?.twoWorkingDaysFrom : row.profile === 'eu-1182' ? 2 : undefined;
  const inDays = reading.amount.unit === 'd';
  if (!least || !inDays || lengthInDays(reading, unrolled) < least) return { moved, last: moved };
  const first = reading.firstCounts ? reading.from : next(reading.from);
  return { moved, last: withWorkingDays(place.free, first, moved, 2) };
}
