import { basisOfLimit } from '../../instruments/cite';
import { isSourceKey, sources } from '../../instruments/sources';
import type { Calendar, Law, NationalRule } from '../../law/law';
import type { CountingProfile, RollRule } from '../../instruments/limit';
import { isoDay, weekday, type Day } from '../day';
import type { Asked } from '../question/asked';

/** Working days of the place of action. */
export interface WorkingDays {
  readonly version: string | null;
  isWorking(day: Day): boolean;
  /** Why a day is no working day: the name of the holiday, or null for a day of the weekend. */
  holiday(day: Day): string | null;
  next(day: Day): Day;
  previous(day: Day): Day;
  /** Whether the days up to `day` lie in years for which holidays are recorded. */
  covers(day: Day): boolean;
  /** Whether a closing day is only estimated. */
  isEstimate(day: Day): boolean;
}

/** Saturday and Sunday: Reg. 1182/71 Art. 2(2), ETS 76 Art. 5 and Fed. R. Crim. P. 45(a) name them, whatever week the State keeps. */
const NAMED_DAYS = [6, 7];
const namingTheDays: readonly CountingProfile[] = ['eu-1182', 'coe-76', 'us-rule-45'];

export function workingDays(calendar: Calendar | null, weekend: readonly number[]): WorkingDays {
  const isWorking = (day: Day): boolean => !weekend.includes(weekday(day)) && (calendar?.closedFor(isoDay(day)) ?? null) === null;
  const walk = (day: Day, by: 1 | -1): Day => {
    let at = day;
    while (!isWorking(at)) at += by;
    return at;
  };
  return {
    version: calendar?.version ?? null, isWorking, next: (day) => walk(day, 1), previous: (day) => walk(day, -1),
    holiday: (day) => calendar?.closedFor(isoDay(day)) ?? null,
    covers: (day) => {
      if (!calendar) return false;
      const year = Number(isoDay(day).slice(0, 4));
      return year >= calendar.years.from && year <= calendar.years.to;
    },
    isEstimate: (day) => calendar?.isEstimate?.(isoDay(day)) ?? false,
  };
}

/** How a period is counted: the profile of its limit with the law of the State filled in. */
export interface Ground {
  /** The profile used; `national` without a recorded rule is `calendar-strict`. */
  readonly profile: CountingProfile;
  readonly national: NationalRule | null;
  readonly firstDay: 'included' | 'excluded';
  readonly roll: RollRule;
  readonly twoWorkingDaysFrom: number | null;
  readonly days: WorkingDays;
  /** Article that counting rests on. */
  readonly basis: string;
}

const bases: Readonly<Record<CountingProfile, string>> = {
  'eu-1182': 'Reg. 1182/71 Art. 3', 'calendar-strict': 'project rule for texts that are silent', 'coe-76': 'ETS 76 Art. 3', 'us-rule-45': 'Fed. R. Crim. P. 45(a)',
  'uk-inclusive': '[2012] UKSC 20', national: 'national law', 'count-back': 'project rule: counted back, never forward', 'exact-elapsed': '',
};

export function groundOf({ row, state, region }: Asked, law: Law, unit: string, value: number): Ground {
  const calendar = law.calendar(state, region ?? undefined);
  const national = law.nationalRule(state);
  if (row.profile === 'national' && national) return nationalGround(row, national, { calendar, unit, value });
  const profile = row.profile === 'national' ? 'calendar-strict' : row.profile;
  const rolls = profile !== 'calendar-strict' && profile !== 'exact-elapsed' && profile !== 'uk-inclusive' && profile !== 'count-back';
  return {
    profile, national, days: workingDays(calendar, namingTheDays.includes(profile) ? NAMED_DAYS : calendar?.weekend ?? NAMED_DAYS),
    firstDay: profile === 'uk-inclusive' ? 'included' : 'excluded', roll: rolls ? row.roll : 'none',
    twoWorkingDaysFrom: profile === 'eu-1182' && row.roll === 'next-working-day' ? 2 : null, basis: bases[profile] || basisOfLimit(row),
  };
}

/** "IE: Interpretation Act 2005, …", from the titles of what the rule was read in. */
const nationalBasis = ({ state, source }: NationalRule): string =>
  `${state}: ${source.split(', ').map((key) => (isSourceKey(key) ? sources[key].title : key)).join('; ')}`;

/** Kinds of period that a national rule excepts from rolling. */
function excepted(rule: NationalRule, row: Asked['row'], unit: string, value: number): boolean {
  const not = rule.rollNotFor ?? [];
  return (not.includes('hours') && unit === 'h')
    || (not.includes('more than 90 days') && ((unit === 'd' && value > 90) || (unit === 'wk' && value * 7 > 90)))
    || (not.includes('more than three months') && ((unit === 'mo' && value > 3) || (unit === 'y' && value >= 1)))
    || (not.includes('counted back') && row.kind === 'before')
    || (not.includes('deprivation of liberty') && row.liberty);
}

function nationalGround(row: Asked['row'], rule: NationalRule, at: { readonly calendar: Calendar | null; readonly unit: string; readonly value: number }): Ground {
  const firstDayOpen = rule.firstDayOpenFor?.includes(row.startEvent) ?? false;
  // The row can only forbid the roll that the State's rule has.
  const rolls = row.roll !== 'none' && rule.roll === 'next-working-day' && at.unit !== 'h' && !excepted(rule, row, at.unit, at.value);
  return {
    profile: 'national', national: rule, days: workingDays(at.calendar, at.calendar?.weekend ?? NAMED_DAYS),
    firstDay: firstDayOpen ? 'excluded' : rule.firstDay, roll: rolls ? 'next-working-day' : 'none',
    twoWorkingDaysFrom: rolls ? rule.twoWorkingDaysFrom ?? null : null, basis: at.unit === 'h' ? basisOfLimit(row) : nationalBasis(rule),
  };
}
