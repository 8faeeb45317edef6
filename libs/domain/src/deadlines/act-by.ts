import { isoDay, type Day } from './day';
import { endInDays, type DayEnd } from './counting/days';
import type { HourEnd } from './counting/hours';
import { endInHours } from './counting/hours';
import { dueReading, type Plan, type Reading } from './counting/plan';
import type { Working } from './counting/working';
import type { StepCode } from './steps';
import { endOfDay, isoInstant, type Millis } from './zones';

/** The earliest plausible end of a period in days, by the rule of its limit (glossary `actBy`), never after `due`. */
export function actByInDays(plan: Plan, due: DayEnd, working: Working): Day {
  const [day, step] = byRule(plan, due);
  const shorter = earlierByAmount(plan, day);
  if (shorter !== null) return say(working, shorter, 'actByShorterAmount', plan);
  return day < due.last ? say(working, day, step, plan) : due.last;
}

function say(working: Working, day: Day, step: StepCode, { row, asked }: Plan): Day {
  working.add(step, { last: isoDay(day), at: isoInstant(endOfDay(day, asked.zone)), zone: asked.zone }, row.actBy.rule);
  return day;
}

function byRule(plan: Plan, due: DayEnd): readonly [Day, StepCode] {
  const { ground, row, fixed } = plan;
  if (fixed !== null && row.actBy.rule !== 'last-working-day-before') return [due.last, 'actBySame'];
  switch (row.actBy.rule) {
    case 'same': case 'event-plus-hours-unrounded': case 'weeks-from-event-day': return [due.last, 'actBySame'];
    case 'unrolled': return [due.unrolled, 'actByUnrolled'];
    case 'one-day-earlier': return [ground.firstDay === 'included' ? due.last : due.last - 1, 'actByDayEarlier'];
    case 'resume-reading': return [plan.stops.both ? endInDays(plan, { ...dueReading(plan), afterStops: 'resume' }, null).last : due.last, 'actByResumed'];
    case 'without-two-working-days': return [due.rolled, 'actByWithoutSecondWorkingDay'];
    case 'last-working-day-before': return [ground.days.previous(due.unrolled), 'actByWorkingDayBefore'];
    case 'earliest-national-reading': return [earliestNational(plan, due), 'actByNationalReading'];
  }
}

/** Every reading that the State's rule leaves open: first day counted, and unrolled where its roll was not re-read. */
function earliestNational(plan: Plan, due: DayEnd): Day {
  const { national } = plan.ground;
  if (!national) return due.last;
  const readings: Reading[] = [dueReading(plan)];
  if (national.firstDay === 'included') readings.push({ ...dueReading(plan), firstDayCounted: true });
  if (national.confidence === 'C') readings.push(...readings.map((reading) => ({ ...reading, roll: false })));
  return Math.min(...readings.map((reading) => endInDays(plan, reading, null).last));
}

/** Where the amount that was taken was not re-read, the limit's own shorter amount is the earlier reading. */
function earlierByAmount(plan: Plan, day: Day): Day | null {
  if (plan.shorter === null) return null;
  const end = endInDays(plan, { ...dueReading(plan), amount: plan.shorter }, null);
  const last = plan.row.actBy.rule === 'one-day-earlier' && plan.ground.firstDay !== 'included' ? end.last - 1 : end.last;
  return last < day ? last : null;
}

/** The same for a period in hours. */
export function actByInHours(plan: Plan, due: HourEnd, working: Working): Millis {
  const { row, asked, stops } = plan;
  const resumed = stops.both ? endInHours(plan, { ...dueReading(plan), afterStops: 'resume' }, null) : due;
  const at = row.actBy.rule === 'event-plus-hours-unrounded' ? resumed.unrounded : row.actBy.rule === 'resume-reading' ? resumed.due : due.due;
  if (at >= due.due) return due.due;
  working.add('actByUnrounded', { at: isoInstant(at), zone: asked.zone }, row.actBy.rule);
  return at;
}
