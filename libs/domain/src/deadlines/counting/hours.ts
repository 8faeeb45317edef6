import { basisOfExclusion, basisOfLimit, basisOfStop } from '../../instruments/cite';
import { reject } from '../refusal';
import { dayAt, endOfDay, isoInstant, nextFullHour, sameTimeOn, startOfDay, type Millis } from '../zones';
import { isoDay } from '../day';
import type { WorkingDays } from './ground';
import type { AskedExtension, Moment } from '../question/asked';
import { spansOf, startOf, type Plan, type Reading } from './plan';
import { afresh, elapsed } from './stops';
import type { Working } from './working';

const HOUR = 3_600_000;

/** End of a period in hours: the end that counts, and the end on elapsed time alone, before anything was rounded or left out. */
export interface HourEnd {
  readonly due: Millis;
  readonly unrounded: Millis;
  /** Whether days were left out that another reading counts. */
  readonly leftOut: boolean;
}

/** @throws NotAnswerable EVENT_NEEDS_TIME, EXTENSION_NOT_ALLOWED */
export function endInHours(plan: Plan, reading: Reading, working: Working | null): HourEnd {
  const { row, asked, ground } = plan;
  const start = startOf(plan, reading);
  const at = start.at ?? reject('START_NEEDS_TIME', `${row.id} is a period in hours: give the time of the event, not only its date.`, 'start');
  if (plan.stops.restart === start) working?.add('startsAfresh', afresh(plan, start), basisOfStop(row));
  const begins = ground.profile === 'eu-1182' ? nextFullHour(at, asked.zone) : at;
  if (ground.profile === 'eu-1182') working?.add('hourOfEventExcluded', { at: isoInstant(at), from: isoInstant(begins), zone: asked.zone }, 'Reg. 1182/71 Art. 3(1), 3(2)(a)');
  else working?.add('hoursFromEvent', { at: isoInstant(at), zone: asked.zone }, ground.basis);
  const hours = reading.amount!.value;
  const run = row.excludes ? leaveOut(begins, hours * HOUR, plan, working) : begins + hours * HOUR;
  working?.add('hoursElapsed', { hours, from: isoInstant(begins), to: isoInstant(run), zone: asked.zone, ...(row.excludes ? { without: 1 } : {}) }, ground.profile === 'eu-1182' ? 'Reg. 1182/71 Art. 3(2)(a), 3(4)' : ground.basis);
  const stopped = elapsed(spansOf(plan, reading));
  const end = extendHours(plan, run, working);
  if (stopped > 0) working?.add('pausedHours', { ms: stopped, to: isoInstant(end + stopped), zone: asked.zone }, basisOfStop(row));
  const due = rollHours(plan, end + stopped, working);
  return { due, unrounded: extendPlainly(plan, at + hours * HOUR) + stopped, leftOut: row.excludes !== undefined && run !== begins + hours * HOUR };
}

/** Hours that an extension without an end of its own adds. */
const hoursGranted = ({ row }: Plan, extension: Exclude<AskedExtension, { until: Moment }>): number =>
  extension.own ? row.extension!.value! * (row.extension!.unit === 'h' ? 1 : 24) : extension.days * 24;

const endNamed = ({ asked }: Plan, until: Moment): Millis => until.at ?? endOfDay(until.day, asked.zone);

function extendHours(plan: Plan, run: Millis, working: Working | null): Millis {
  const { row } = plan;
  return plan.asked.extensions.reduce((end, extension) => {
    if ('until' in extension) return until(plan, end, extension, working);
    const hours = hoursGranted(plan, extension);
    const next = row.excludes ? leaveOut(end, hours * HOUR, plan, working) : end + hours * HOUR;
    working?.add('extendedHours', { hours, to: isoInstant(next), zone: plan.asked.zone }, basisOfLimit(row));
    return next;
  }, run);
}

/** @throws NotAnswerable EXTENSION_NOT_ALLOWED where the end named shortens the period or exceeds the cap */
function until(plan: Plan, end: Millis, extension: Extract<AskedExtension, { until: Moment }>, working: Working | null): Millis {
  const { id, extension: own } = plan.row;
  const field = `extensions[${extension.index}].until`;
  const next = endNamed(plan, extension.until);
  if (next <= end) reject('EXTENSION_NOT_ALLOWED', `The period ends at ${isoInstant(end)} already: an extension ends later.`, field);
  if (own?.value && next > end + own.value * (own.unit === 'h' ? 1 : 24) * HOUR) reject('EXTENSION_NOT_ALLOWED', `An extension of ${id} is at most ${own.value} ${own.unit === 'h' ? 'hours' : 'days'}.`, field);
  working?.add('extendedUntil', { to: isoInstant(next), zone: plan.asked.zone }, basisOfLimit(plan.row));
  return next;
}

/** The same where nothing was rounded or left out: an end that the authority named stands. */
const extendPlainly = (plan: Plan, end: Millis): Millis =>
  plan.asked.extensions.reduce((at, extension) => ('until' in extension ? endNamed(plan, extension.until) : at + hoursGranted(plan, extension) * HOUR), end);

/** Hours that fall on weekends and holidays do not count (Extradition Act 2003 s. 6(8A)). */
function leaveOut(from: Millis, length: Millis, { asked, ground, row }: Plan, working: Working | null): Millis {
  let [at, left] = [from, length];
  const out: string[] = [];
  for (let day = dayAt(from, asked.zone); left > 0; day += 1) {
    const end = endOfDay(day, asked.zone);
    if (isOut(day, ground.days)) {
      out.push(isoDay(day));
      at = end;
      continue;
    }
    const begin = Math.max(at, startOfDay(day, asked.zone));
    const used = Math.min(left, end - begin);
    at = begin + used;
    left -= used;
  }
  if (out.length > 0) working?.add('hoursLeftOut', { days: out.join(', ') }, row.excludes ? basisOfExclusion(row) : basisOfLimit(row));
  return at;
}

const isOut = (day: number, days: WorkingDays): boolean => !days.isWorking(day);

/** US rules: hours that end on a day that is no working day run to the same time on the next one. */
function rollHours({ row, ground, asked }: Plan, end: Millis, working: Working | null): Millis {
  if (row.roll !== 'same-clock-time-next-working-day' || ground.profile !== 'us-rule-45') return end;
  const day = dayAt(end, asked.zone);
  const next = ground.days.next(day);
  if (next === day) return end;
  const moved = sameTimeOn(end, next, asked.zone);
  working?.add('rolledHours', { from: isoInstant(end), to: isoInstant(moved), last: isoDay(next), zone: asked.zone }, 'Fed. R. Crim. P. 45(a)(2)(C)');
  return moved;
}
