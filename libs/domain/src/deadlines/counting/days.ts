import { basisOfLimit, basisOfStop } from '../../instruments/cite';
import type { Amount } from '../../instruments/limit';
import { addMonths, isoDay, type Day } from '../day';
import { isoInstant } from '../zones';
import { reject } from '../refusal';
import type { Ground, WorkingDays } from './ground';
import { spansOf, startOf, type Plan, type Reading } from './plan';
import { leftOut, roll, type Rolled } from './roll';
import { afresh } from './stops';
import type { Working } from './working';

/** End of a period that is not in hours: its last day before and after it moved. */
export interface DayEnd extends Rolled {
  /** The last day before anything rolled. */
  readonly unrolled: Day;
}

/**
 * The last day of a period in days, working days, weeks, months or years under one reading.
 * Order: amount, extensions, stops taken out, roll (cli.md).
 * @throws NotAnswerable EXTENSION_NOT_ALLOWED where an end date shortens the period or exceeds the cap
 */
export function endInDays(plan: Plan, reading: Reading, working: Working | null): DayEnd {
  if (plan.row.kind === 'before') return countedBack(plan, reading, working);
  const start = startOf(plan, reading);
  if (plan.stops.restart === start) working?.add('startsAfresh', afresh(plan, start), basisOfStop(plan.row));
  const counted = plan.fixed ?? counting(plan, reading, start.day, working);
  if (plan.fixed !== null) working?.add('dateFixed', { day: isoDay(plan.fixed) }, basisOfLimit(plan.row));
  const unrolled = withStops(plan, reading, extend(plan, counted, working), working);
  if (plan.fixed !== null || !reading.roll) return { unrolled, rolled: unrolled, last: unrolled };
  return { unrolled, ...roll(plan, reading, { first: start.day + (reading.firstDayCounted ? 0 : 1), last: unrolled }, working) };
}

function counting(plan: Plan, reading: Reading, start: Day, working: Working | null): Day {
  const { value, unit } = reading.amount!;
  const { ground } = plan;
  working?.add(reading.firstDayCounted ? 'dayOfEventCounted' : 'dayOfEventExcluded', { day: isoDay(start), zone: plan.asked.zone, ...instantOf(plan, reading) }, firstDayBasis(plan));
  const { last, short } = addAmount(start, { value, unit }, reading.firstDayCounted, ground);
  const step = unit === 'wk' ? 'weeksCounted' : unit === 'mo' || unit === 'y' ? 'monthsCounted' : unit === 'wd' ? 'workingDaysCounted' : 'daysCounted';
  const first = start + (reading.firstDayCounted ? 0 : 1);
  working?.add(step, {
    value, unit, first: isoDay(first), last: isoDay(last), short: short ? 1 : 0, counted: reading.firstDayCounted ? 1 : 0,
    ...(unit === 'wd' ? { leftOut: leftOut(first, last, ground.days) } : {}),
  }, basisOf(plan, unit));
  return last;
}

/** The instant of the event, shown where it falls on another day in UTC. */
function instantOf(plan: Plan, reading: Reading): { readonly at?: string } {
  const { at, day } = startOf(plan, reading);
  return at === null || isoInstant(at).slice(0, 10) === isoDay(day) ? {} : { at: isoInstant(at) };
}

const firstDayBasis = ({ ground }: Plan): string => (ground.profile === 'eu-1182' ? 'Reg. 1182/71 Art. 3(1)' : ground.profile === 'us-rule-45' ? 'Fed. R. Crim. P. 45(a)(1)(A)' : ground.basis);

function basisOf({ ground }: Plan, unit: string): string {
  if (ground.profile !== 'eu-1182') return ground.profile === 'us-rule-45' ? 'Fed. R. Crim. P. 45(a)(1)(B)' : ground.basis;
  return unit === 'd' ? 'Reg. 1182/71 Art. 3(2)(b)' : unit === 'wd' ? 'Reg. 1182/71 Art. 2(2), 3(3)' : 'Reg. 1182/71 Art. 3(2)(c)';
}

/** Adds an amount to the day of the event; `short` where the last month lacks that date. */
function addAmount(start: Day, { value, unit }: Amount, firstDayCounted: boolean, { days, profile }: Ground): { readonly last: Day; readonly short: boolean } {
  const less = firstDayCounted ? 1 : 0;
  switch (unit) {
    case 'd': return { last: start + value - less, short: false };
    case 'wk': return { last: start + value * 7 - less, short: false };
    case 'wd': return { last: nthWorkingDay(start + 1 - less, value, days), short: false };
    case 'mo': case 'y': {
      const { day, short } = addMonths(start, unit === 'y' ? value * 12 : value);
      // Where the month lacks the date, `uk-inclusive` ends with its last day; a national rule takes the day before the end without the first day.
      return { last: short && profile === 'uk-inclusive' ? day : day - less, short };
    }
    case 'h': throw new Error('A period in hours has no last day.');
  }
}

function nthWorkingDay(from: Day, count: number, days: WorkingDays): Day {
  let at = days.next(from);
  for (let left = count - 1; left > 0; left -= 1) at = days.next(at + 1);
  return at;
}

function extend(plan: Plan, counted: Day, working: Working | null): Day {
  const { row, ground, amount } = plan;
  const own = row.extension;
  let last = counted;
  for (const extension of plan.asked.extensions) {
    const before = last;
    const field = `extensions[${extension.index}]`;
    if ('until' in extension) {
      if (extension.until.day <= last) reject('EXTENSION_NOT_ALLOWED', `The period ends on ${isoDay(last)} already: an extension ends later.`, `${field}.until`);
      if (own?.value && addLength(last, own.value, own.unit, ground.days) < extension.until.day) {
        reject('EXTENSION_NOT_ALLOWED', `An extension of ${row.id} is at most ${own.value} ${own.unit === 'wd' ? 'working days' : 'days'}: it ends on ${isoDay(addLength(last, own.value, own.unit, ground.days))} at the latest.`, `${field}.until`);
      }
      last = extension.until.day;
      working?.add('extendedUntil', { last: isoDay(last) }, basisOfLimit(row));
    } else {
      const days = extension.own ? own!.value! : extension.days;
      // Days that an authority names are days of the period: working days where it is counted in those.
      const unit = extension.own ? own!.unit! : amount?.unit === 'wd' ? 'wd' : 'd';
      last = addLength(last, days, unit, ground.days);
      working?.add('extended', { days, unit, last: isoDay(last) }, basisOfLimit(row));
    }
    if (working) late(plan, extension.notified, before, working);
  }
  return last;
}

function addLength(last: Day, value: number, unit: string | null, days: WorkingDays): Day {
  switch (unit) {
    case 'wd': return nthWorkingDay(last + 1, value, days);
    case 'h': return last + Math.ceil(value / 24);
    case 'wk': return last + value * 7;
    case 'mo': case 'y': return addMonths(last, unit === 'y' ? value * 12 : value).day;
    default: return last + value;
  }
}

/** An extension that was told only after the period had ended is shown with a doubt. */
function late({ asked }: Plan, notified: number | null, last: Day, working: Working): void {
  if (notified !== null && Math.floor(notified / 86_400_000) > last + 1) working.doubt('extensionLate', { last: isoDay(last), zone: asked.zone });
}

/** Whole local days of each stop are taken out of the period (cli.md). */
function withStops(plan: Plan, reading: Reading, last: Day, working: Working | null): Day {
  let end = last;
  for (const { from, to, days } of spansOf(plan, reading)) {
    end += days;
    working?.add('pausedDays', { from: isoDay(from.day), to: isoDay(to.day), days, last: isoDay(end) }, basisOfStop(plan.row));
  }
  const inWorkingDays = reading.amount?.unit === 'wd' && end !== last;
  return inWorkingDays ? plan.ground.days.next(end) : end;
}

/** At least so many days before: the date minus the days, never moved forward (profile `count-back`). */
function countedBack(plan: Plan, reading: Reading, working: Working | null): DayEnd {
  const { value, unit } = reading.amount!;
  const start = plan.asked.start.day;
  const last = unit === 'mo' || unit === 'y' ? addMonths(start, -(unit === 'y' ? value * 12 : value)).day : start - value * (unit === 'wk' ? 7 : 1);
  working?.add('countedBack', { value, unit, from: isoDay(start), last: isoDay(last) }, basisOfLimit(plan.row));
  return { unrolled: last, rolled: last, last };
}
