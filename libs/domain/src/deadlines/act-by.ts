import { isoDay, type Day } from './day';
import { endInDays, type DayEnd } from './counting/days';
import type { HourEnd } from './counting/hours';
import { endInHours } from './counting/hours';
import { passedOver } from './counting/roll';
import { elapsed } from './counting/stops';
import { dueReading, type Plan, type Reading } from './counting/plan';
import type { Working } from './counting/working';
import type { StepCode } from './steps';
import { endOfDay, isoInstant, type Millis } from './zones';

/** Basis of every earliest reading: precaution, not law (instruments.md 1.4). */
const EARLIEST = 'precaution: the earliest plausible reading';

/** An earlier end on another reading: its last day, and how the working says so. */
interface Earlier {
  readonly last: Day;
  readonly step: StepCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The earliest plausible end of a period in days, by the rule of its limit (glossary `actBy`), never after `due`. */
export function actByInDays(plan: Plan, due: DayEnd, working: Working): Day {
  const earliest = [byRule(plan, due), byShorterAmount(plan)].filter((found) => found !== null).sort((one, other) => one.last - other.last)[0];
  if (!earliest || earliest.last >= due.last) return due.last;
  const { last, step, params } = earliest;
  working.add(step, { ...params, last: isoDay(last), at: isoInstant(endOfDay(last, plan.asked.zone)), zone: plan.asked.zone }, EARLIEST);
  return last;
}

function byRule(plan: Plan, due: DayEnd): Earlier | null {
  const { ground, row, fixed } = plan;
  if (fixed !== null && row.actBy.rule !== 'last-working-day-before') return null;
  switch (row.actBy.rule) {
    case 'same': case 'event-plus-hours-unrounded': case 'weeks-from-event-day': return null;
    case 'unrolled': return { last: due.unrolled, step: 'actByUnrolled' };
    case 'one-day-earlier': return ground.firstDay === 'included' ? null : { last: due.last - 1, step: 'actByDayEarlier' };
    case 'resume-reading': return plan.stops.both ? resumed(plan) : null;
    case 'without-two-working-days': return { last: due.rolled, step: 'actByWithoutSecondWorkingDay' };
    case 'last-working-day-before': return beforeTheEnd(plan, due);
    case 'earliest-national-reading': return earliestNational(plan);
  }
}

function beforeTheEnd({ ground }: Plan, { unrolled }: DayEnd): Earlier {
  const last = ground.days.previous(unrolled);
  return { last, step: 'actByWorkingDayBefore', params: { from: isoDay(unrolled), days: passedOver(last + 1, unrolled + 1, ground.days) } };
}

function resumed(plan: Plan): Earlier {
  const end = endInDays(plan, { ...dueReading(plan), afterStops: 'resume' }, null);
  const days = plan.stops.spans.reduce((sum, span) => sum + span.days, 0);
  return { last: end.last, step: 'actByResumed', params: { days, from: isoDay(end.unrolled - days), resumed: isoDay(end.unrolled) } };
}

/** Every reading that the State's rule leaves open: first day counted, and unrolled where its roll was not re-read. */
function earliestNational(plan: Plan): Earlier | null {
  const { national } = plan.ground;
  if (!national) return null;
  const readings: Reading[] = [];
  if (national.firstDay === 'included') readings.push({ ...dueReading(plan), firstDayCounted: true });
  if (national.confidence === 'C') readings.push(...[dueReading(plan), ...readings].map((reading) => ({ ...reading, roll: false })));
  const [first] = readings.map((reading) => ({ reading, last: endInDays(plan, reading, null).last })).sort((one, other) => one.last - other.last);
  return first ? { last: first.last, step: 'actByNationalReading', params: { firstDay: first.reading.firstDayCounted ? 1 : 0, unrolled: first.reading.roll ? 0 : 1 } } : null;
}

/** Where the amount that was taken was not re-read, the limit's own shorter amount is the earlier reading. */
function byShorterAmount(plan: Plan): Earlier | null {
  if (plan.shorter === null) return null;
  const end = endInDays(plan, { ...dueReading(plan), amount: plan.shorter }, null);
  const { value, unit } = plan.shorter;
  return { last: plan.row.actBy.rule === 'one-day-earlier' && plan.ground.firstDay !== 'included' ? end.last - 1 : end.last, step: 'actByShorterAmount', params: { value, unit } };
}

/** The same for a period in hours. */
export function actByInHours(plan: Plan, due: HourEnd, working: Working): Millis {
  const { row, asked, stops } = plan;
  const resumed = stops.both ? endInHours(plan, { ...dueReading(plan), afterStops: 'resume' }, null) : due;
  const at = row.actBy.rule === 'event-plus-hours-unrounded' ? resumed.unrounded : row.actBy.rule === 'resume-reading' ? resumed.due : due.due;
  if (at >= due.due) return due.due;
  const from = asked.start.at === null ? {} : { from: isoInstant(asked.start.at), hours: plan.amount!.value };
  const stopped = elapsed(stops.spans);
  working.add('actByUnrounded', { at: isoInstant(at), zone: asked.zone, ...from, ...(stopped > 0 ? { ms: stopped } : {}), extended: asked.extensions.length > 0 ? 1 : 0 }, EARLIEST);
  return at;
}
