import type { Amount, ClockQuestion, Law, LimitRow } from '@comity/domain';
import { actByOf, type Counted } from './act-by';
import { faultsOfFacts, lengthOf } from './amounts';
import { type Reading, rolledLast, unrolledLast } from './count-days';
import { countHours } from './count-hours';
import { daysBetween, sameDateAfterMonths, walk } from './days';
import { courseOf, happeningsOf, knownBy } from './events';
import { extensionsOf } from './extensions';
import { refusalsOf } from './gates';
import { momentOf } from './moments';
import { placeOf } from './place';
import type { Ends, Task } from './task';
import { onOrBefore } from './working-days';
import { endOf, isZone } from './zones';

export type OracleAnswer =
  | { readonly outcome: 'running' | 'suspended' | 'openEnded'; readonly due: string | null; readonly actBy: string | null; readonly reason: null }
  /** Where more than one reason holds, any of `reasons` is right. */
  | { readonly outcome: 'rejected'; readonly due: null; readonly actBy: null; readonly reason: string; readonly reasons: readonly string[] }
  /** Where more than one fault holds, any of `errors` is right. */
  | { readonly error: string; readonly errors: readonly string[] };

const faulty = (errors: readonly string[]): OracleAnswer => ({ error: errors[0]!, errors });
const utc = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

/** Profile `national` without a recorded rule counts as calendar-strict does. */
function firstDayCounts(row: LimitRow, rule: Task['place']['rule']): boolean {
  if (row.profile === 'uk-inclusive') return true;
  if (row.profile !== 'national' || !rule) return false;
  // IE: "Where it runs from a receipt or a request … due leaves the day out".
  return rule.firstDay === 'included' && !rule.firstDayOpenFor?.includes(row.startEvent);
}

function counted(task: Task, reading: Reading): Counted {
  const unrolled = unrolledLast(task, reading);
  return { reading, unrolled, ...rolledLast(task, reading, unrolled) };
}

function countBack(task: Task): Ends {
  const { zone, free } = task.place;
  const { value, unit } = task.length.amount;
  const months = unit === 'y' ? 12 * value : value;
  const last = unit === 'd' || unit === 'wk' ? walk(task.start.day, -(unit === 'wk' ? 7 * value : value)) : sameDateAfterMonths(task.start.day, -months).day;
  return { due: endOf(zone, last), actBy: endOf(zone, onOrBefore(free, last)) };
}

/** "due is the end of that day in the zone; it is not rolled": nothing is counted, so there is no other reading. */
function fixedDay(task: Task): Ends {
  let last = task.length.fixed!;
  for (const one of task.granted) last = one.kind === 'until' ? one.moment.day : walk(last, one.value);
  const end = endOf(task.place.zone, last);
  return { due: end, actBy: end };
}

function countDays(task: Task, amount: Amount): Ends {
  const { course, place, row } = task;
  const firstCounts = firstDayCounts(row, place.rule);
  let takenOut = 0;
  for (const stop of course.stops) takenOut += daysBetween(stop.from.day, stop.to.day);
  const restart = course.stops.filter((stop) => stop.restarts).at(-1);
  const resuming = counted(task, { from: course.afresh ?? task.start.day, firstCounts, takenOut, amount });
  const due = restart ? counted(task, { from: restart.to.day, firstCounts, takenOut: 0, amount }) : resuming;
  return { due: endOf(place.zone, due.last), actBy: actByOf(task, due, restart && course.bothReadings ? resuming : null) };
}

function count(task: Task): Ends {
  if (task.length.fixed !== null) return fixedDay(task);
  if (task.row.profile === 'count-back') return countBack(task);
  if (task.length.amount.unit === 'h') return countHours(task);
  const ends = countDays(task, task.length.amount);
  if (!task.length.own) return ends;
  // "With confidence C due uses that amount, actBy keeps the row's own if it ends earlier."
  return { due: ends.due, actBy: Math.min(ends.actBy, countDays(task, task.length.own).actBy) };
}

/** Answers a question as `comity clock` should: outcome, due, actBy, reason, or the fault. Slow, and by nothing but steps. */
export function askOracle(question: ClockQuestion, law: Law, now: string): OracleAnswer {
  const row = law.limit(question.limit);
  if (!row) return faulty([law.modifier(question.limit) ? 'LIMIT_HAS_NO_NUMBER' : 'LIMIT_UNKNOWN']);
  if (row.amount === null && !row.amountFact?.length) return faulty(['LIMIT_HAS_NO_NUMBER']);
  const errors: string[] = [];
  if (!isZone(question.zone)) errors.push('ZONE_UNKNOWN');
  if (!law.knowsState(question.state)) errors.push('STATE_UNKNOWN');
  if (errors.length > 0) return faulty(errors);

  const facts = question.facts ?? {};
  const place = placeOf(row, question, law);
  errors.push(...faultsOfFacts(row, facts));
  // lawOf issuingState: "issuingState and issuingZone replace state and zone", also for a start without offset.
  const start = momentOf(question.start, place.zone);
  if ('code' in start) return faulty([...errors, start.code]);
  if (facts.hearing !== undefined && facts.hearing !== start.day) errors.push('FACT_NOT_ACCEPTABLE');

  const length = errors.length === 0 ? lengthOf(row, facts, start.day) : null;
  if (length && 'code' in length) errors.push(length.code);
  if (length && 'amount' in length && length.amount.unit === 'h' && start.instant === null) errors.push('START_NEEDS_TIME');
  const { happenings, faults } = happeningsOf(question, start, place.zone);
  errors.push(...faults);
  const asOf = momentOf(question.asOf ?? now, place.zone);
  if ('code' in asOf) return faulty([...errors, asOf.code]);
  const granted = extensionsOf(row, question.extensions, place.zone, asOf);
  if ('code' in granted) errors.push(granted.code);
  if (!length || 'code' in length || 'code' in granted || errors.length > 0) return faulty(errors);
  const course = courseOf(row, facts, knownBy(happenings, asOf));
  if ('code' in course) return faulty([course.code]);

  const reasons = refusalsOf(row, question, start.day, law);
  if (reasons.length > 0) return { outcome: 'rejected', due: null, actBy: null, reason: reasons[0]!, reasons };
  const nothing = { due: null, actBy: null, reason: null };
  if (course.openEnded) return { outcome: 'openEnded', ...nothing };
  if (course.suspended) return { outcome: 'suspended', ...nothing };
  const { due, actBy } = count({ row, length, granted, course, start, place });
  return { outcome: 'running', due: utc(due), actBy: utc(actBy), reason: null };
}
