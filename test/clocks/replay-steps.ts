import type { ClockResult, StepCode, WorkingStep } from '@comity/domain';
import { nextFullHour } from './oracle/count-hours';
import { type Day, daysBetween, next, previous, sameDateAfterMonths, walk } from './oracle/days';
import { type FreeDays, isWorkingDay, onOrAfter, onOrBefore, withWorkingDays } from './oracle/working-days';
import { endOf, HOUR, localDay, startOf, wallTime } from './oracle/zones';

/** What a reader with a pencil, a wall calendar and a table of time zones has on paper after each step. */
interface Paper {
  readonly zone: string;
  readonly free: FreeDays;
  readonly event: Day;
  readonly first: Day;
  readonly counted: boolean;
  readonly last: Day;
  /** How the number was counted and what was added to it, to do it again in another reading. */
  readonly counting: (paper: Paper) => Day;
  readonly added: readonly ((paper: Paper, last: Day) => Day)[];
  /** The last day before it moved, and before working days were added. */
  readonly unrolled: Day;
  readonly moved: Day;
  readonly at: number;
  /** Hours without rounding and without days left out. */
  readonly raw: number;
  readonly leftOut: readonly Day[];
  readonly restarted: boolean;
  readonly due: number | null;
  readonly actBy: number | null;
}

type Said = (name: string) => string;
type Turn = (paper: Paper, said: Said, count: (name: string) => number) => Partial<Paper>;

const DAYS = /\d{4}-\d{2}-\d{2}/g;
const instant = (text: string): number => Date.parse(text);
const nothing: Turn = () => ({});
const standing = (last: Day): Partial<Paper> => ({ last, unrolled: last, moved: last });


/** The number is counted; extensions and pauses come on top. */
function counted(paper: Paper, counting: (paper: Paper) => Day): Partial<Paper> {
  return { counting, added: [], ...standing(counting(paper)) };
}

function plus(paper: Paper, adding: (paper: Paper, last: Day) => Day): Partial<Paper> {
  return { added: [...paper.added, adding], ...standing(adding(paper, paper.last)) };
}

/** The last day before any roll when the same is counted again from another paper. */
const again = (paper: Paper): Day => paper.added.reduce((last, adding) => adding(paper, last), paper.counting(paper));

function workingDaysOn(paper: Paper, from: Day, count: number): Day {
  let at = previous(from);
  for (let left = count; left > 0; ) if (isWorkingDay(paper.free, (at = next(at)))) left -= 1;
  return at;
}

function monthsOn(paper: Paper, months: number, last: Day): Day {
  const { day, missing } = sameDateAfterMonths(paper.event, months);
  if (!paper.counted) return day;
  // Where the month lacks the date, uk-inclusive ends on its last day and a national rule on the day before.
  return missing && last === day ? day : previous(day);
}

function hoursOn(paper: Paper, hours: number): number {
  let at = paper.at;
  for (let left = hours * HOUR; left > 0; ) {
    const day = localDay(paper.zone, at);
    const midnight = endOf(paper.zone, day);
    const spent = paper.leftOut.includes(day) ? 0 : Math.min(left, midnight - at);
    at = paper.leftOut.includes(day) ? midnight : at + spent;
    left -= spent;
  }
  return at;
}

function sameTimeLater(paper: Paper): number {
  let day = localDay(paper.zone, paper.at);
  while (!isWorkingDay(paper.free, day)) day = next(day);
  return startOf(paper.zone, day) + wallTime(paper.zone, paper.at);
}

const byUnit = (unit: string, count: number) => (paper: Paper): Day => {
  if (unit === 'd') return walk(paper.first, count - 1);
  if (unit === 'wk') return walk(paper.first, 7 * count - 1);
  return workingDaysOn(paper, paper.first, count);
};

const lengthened = (unit: string, count: number) => (paper: Paper, last: Day): Day => {
  if (unit === 'd') return walk(last, count);
  if (unit === 'wk') return walk(last, 7 * count);
  if (unit === 'wd') return workingDaysOn(paper, next(last), count);
  throw new Error(`No way is known to lengthen a period by ${unit}.`);
};

const TURNS: Readonly<Record<StepCode, Turn>> = {
  amountStated: nothing, amountByFact: nothing, lawOfIssuingState: nothing,
  movesNothing: nothing, holdLifted: nothing, held: nothing, notBefore: nothing, notRolled: nothing, clockChange: nothing, newDateAgreed: nothing,
  suspended: () => ({ due: null, actBy: null }), openEnded: () => ({ due: null, actBy: null }), rejected: () => ({ due: null, actBy: null }),
  dateSetByUs: nothing, dateStatedByThem: nothing, ownTarget: nothing,

  startsAfresh: () => ({ restarted: true }),
  dayOfEventExcluded: (_, said) => ({ zone: said('zone'), event: said('day'), first: next(said('day')), counted: false }),
  dayOfEventCounted: (_, said) => ({ zone: said('zone'), event: said('day'), first: said('day'), counted: true }),
  hourOfEventExcluded: (_, said) => ({ zone: said('zone'), raw: instant(said('at')), at: nextFullHour(said('zone'), instant(said('at'))) }),
  hoursFromEvent: (_, said) => ({ zone: said('zone'), raw: instant(said('at')), at: instant(said('at')) }),

  daysCounted: (paper, said, count) => counted(paper, byUnit(said('unit'), count('value'))),
  weeksCounted: (paper, said, count) => counted(paper, byUnit(said('unit'), count('value'))),
  workingDaysCounted: (paper, said, count) => counted(paper, byUnit(said('unit'), count('value'))),
  monthsCounted: (paper, said, count) => counted(paper, (page) => monthsOn(page, said('unit') === 'y' ? 12 * count('value') : count('value'), said('last'))),
  countedBack: (_, said, count) => standing(walk(said('from'), -count('value'))),
  dateFixed: (_, said) => standing(said('day')),
  hoursLeftOut: (_, said) => ({ leftOut: said('days').match(DAYS) ?? [] }),
  hoursElapsed: (paper, _, count) => ({ at: hoursOn(paper, count('hours')), raw: paper.raw + count('hours') * HOUR }),

  extended: (paper, said, count) => plus(paper, lengthened(said('unit'), count('days'))),
  extendedUntil: (paper, said) => (paper.last === '' && paper.at !== 0 ? { at: instant(said('to')), raw: instant(said('to')) } : standing(said('last'))),
  extendedHours: (paper, _, count) => ({ at: hoursOn(paper, count('hours')), raw: paper.raw + count('hours') * HOUR }),
  pausedDays: (paper, said) => plus(paper, (_, last) => walk(last, daysBetween(said('from'), said('to')))),
  pausedHours: (paper, _, count) => ({ at: paper.at + count('ms'), raw: paper.raw + count('ms') }),

  rolled: (paper, said) => {
    const listed: readonly Day[] = said('days').match(DAYS) ?? [];
    let last = paper.last;
    while (listed.includes(last)) last = next(last);
    return { last, moved: last };
  },
  rolledHours: (paper) => ({ at: sameTimeLater(paper) }),
  twoWorkingDays: (paper) => ({ last: withWorkingDays(paper.free, paper.first, paper.last, 2) }),
  endsWithLastDay: (paper, said) => ({ zone: said('zone'), due: endOf(said('zone'), paper.last), actBy: endOf(said('zone'), paper.last) }),
  endsAt: (paper) => ({ due: paper.at, actBy: paper.at }),

  actByUnrounded: (paper, said) => ({ actBy: paper.restarted ? instant(said('at')) : paper.raw }),
  actByUnrolled: (paper) => ({ actBy: endOf(paper.zone, paper.unrolled) }),
  actByDayEarlier: (paper) => ({ actBy: startOf(paper.zone, paper.last) }),
  actByWorkingDayBefore: (paper) => ({ actBy: endOf(paper.zone, onOrBefore(paper.free, paper.unrolled)) }),
  actByWithoutSecondWorkingDay: (paper) => ({ actBy: endOf(paper.zone, paper.moved) }),
  actByResumed: (paper, said, count) => ({ actBy: endOf(paper.zone, onOrAfter(paper.free, walk(said('from'), count('days')))) }),
  actByShorterAmount: (paper, said, count) => ({ actBy: endOf(paper.zone, again({ ...paper, counting: byUnit(said('unit'), count('value')) })) }),
  // Irish law counts the day of the event and rolls nothing; elsewhere the earlier reading is the end that does not roll.
  actByNationalReading: (paper, _, count) => ({
    actBy: endOf(paper.zone, count('firstDay') === 1 ? again({ ...paper, first: paper.event, counted: true }) : paper.unrolled),
  }),
};

/** What a step says that the reader finds too, by the names of its parameters. */
const FOUND: Readonly<Record<string, (paper: Paper) => string>> = {
  last: (paper) => paper.last,
  to: (paper) => new Date(paper.at).toISOString().replace('.000Z', 'Z'),
  due: (paper) => new Date(paper.due ?? NaN).toISOString().replace('.000Z', 'Z'),
};
const TELLS: Partial<Record<StepCode, string>> = {
  daysCounted: 'last', weeksCounted: 'last', monthsCounted: 'last', workingDaysCounted: 'last', countedBack: 'last', extended: 'last', pausedDays: 'last',
  rolled: 'last', twoWorkingDays: 'last', endsWithLastDay: 'due', endsAt: 'due', hoursElapsed: 'to', pausedHours: 'to', extendedHours: 'to', rolledHours: 'to',
};

function turn(paper: Paper, step: WorkingStep): Paper {
  const code = step.step as StepCode;
  const said: Said = (name) => {
    if (step.params[name] === undefined) throw new Error(`Step ${code} does not say its "${name}".`);
    return String(step.params[name]);
  };
  const after = { ...paper, ...TURNS[code](paper, said, (name) => Number(said(name))) };
  const told = TELLS[code];
  if (told && FOUND[told]!(after) !== said(told)) throw new Error(`Step ${code} says ${told} ${said(told)}; whoever follows it finds ${FOUND[told]!(after)}.`);
  return after;
}

/** Follows the working of an answer and says where it leads. */
export function replay(answer: ClockResult, free: FreeDays): { readonly due: string | null; readonly actBy: string | null } {
  const blank: Paper = {
    zone: answer.zone, free, event: '', first: '', counted: false, last: '', counting: () => '', added: [],
    unrolled: '', moved: '', at: 0, raw: 0, leftOut: [], restarted: false, due: null, actBy: null,
  };
  const { due, actBy } = answer.steps.reduce(turn, blank);
  const utc = (at: number | null) => (at === null ? null : new Date(at).toISOString().replace('.000Z', 'Z'));
  return { due: utc(due), actBy: utc(actBy) };
}
