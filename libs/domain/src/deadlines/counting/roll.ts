import { isoDay, weekday, type Day } from '../day';
import type { WorkingDays } from './ground';
import type { Plan, Reading } from './plan';
import type { Working } from './working';

export interface Rolled {
  /** After the roll to a working day, before a second working day was added. */
  readonly rolled: Day;
  readonly last: Day;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The days passed over, each with its reason, as one text for the working. */
export function passedOver(from: Day, to: Day, days: WorkingDays): string {
  const names: string[] = [];
  for (let day = from; day < to; day += 1) names.push(`${isoDay(day)} ${days.holiday(day) ?? weekdays[weekday(day) - 1]!}`);
  return names.join('; ');
}

/** The days between that are no working days, each with its reason. */
export function leftOut(from: Day, to: Day, days: WorkingDays): string {
  const names: string[] = [];
  for (let day = from; day <= to; day += 1) if (!days.isWorking(day)) names.push(passedOver(day, day + 1, days));
  return names.join('; ');
}

/** Moves a last day that is no working day, and sees to it that a period has the working days that the rule asks for. */
/** Why an end stays on a day that may be no working day. */
function whyNot(row: Plan['row'], { amount }: Reading, profile: string): string {
  if (row.liberty) return 'liberty';
  if (amount?.unit === 'wd') return 'working-days';
  return profile === 'eu-1182' ? 'effect' : profile === 'uk-inclusive' ? 'uk' : 'silent';
}

export function roll({ ground, row, asked }: Plan, reading: Reading, period: { readonly first: Day; readonly last: Day }, working: Working | null): Rolled {
  const { days } = ground;
  if (ground.roll !== 'next-working-day') {
    const why = whyNot(row, reading, ground.profile);
    working?.add('notRolled', { last: isoDay(period.last), liberty: row.liberty ? 1 : 0, why }, why === 'effect' ? 'Reg. 1182/71 Arts 4, 5' : ground.basis);
    return { rolled: period.last, last: period.last };
  }
  const rolled = days.next(period.last);
  if (working) explainRoll(working, { period, rolled, days, place: asked.region ?? asked.state, basis: rollBasis(ground.profile, ground.basis) });
  const last = needsTwo(reading, ground.twoWorkingDaysFrom) ? secondWorkingDay(period.first, rolled, days) : rolled;
  if (last !== rolled) working?.add('twoWorkingDays', { from: isoDay(rolled), last: isoDay(last) }, ground.profile === 'eu-1182' ? 'Reg. 1182/71 Art. 3(5)' : ground.basis);
  return { rolled, last };
}

function explainRoll(working: Working, { period, rolled, days, place, basis }: { period: { readonly last: Day }; rolled: Day; days: WorkingDays; place: string; basis: string }): void {
  if (rolled === period.last) working.add('notRolled', { last: isoDay(period.last), liberty: 0, workingDay: 1, place }, basis);
  else working.add('rolled', { from: isoDay(period.last), last: isoDay(rolled), days: passedOver(period.last, rolled, days), place }, basis);
  if (!days.covers(rolled)) working.doubt('noCalendar', { year: isoDay(rolled).slice(0, 4) });
  for (let day = period.last; day < rolled; day += 1) if (days.isEstimate(day)) working.doubt('holidayEstimated', { day: isoDay(day), name: days.holiday(day) ?? '' });
}

const rollBasis = (profile: string, basis: string): string =>
  profile === 'eu-1182' ? 'Reg. 1182/71 Art. 3(4)' : profile === 'us-rule-45' ? 'Fed. R. Crim. P. 45(a)(1)(C)' : profile === 'coe-76' ? 'ETS 76 Art. 5' : basis;

const needsTwo = ({ amount }: Reading, from: number | null): boolean => from !== null && amount?.unit === 'd' && amount.value >= from;

function secondWorkingDay(first: Day, last: Day, days: WorkingDays): Day {
  let found = 0;
  for (let day = first; day <= last; day += 1) {
    if (days.isWorking(day)) found += 1;
    if (found === 2) return last;
  }
  let at = last;
  while (found < 2) {
    at = days.next(at + 1);
    found += 1;
  }
  return at;
}
