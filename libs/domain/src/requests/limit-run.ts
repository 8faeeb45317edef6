import { askClock } from '../deadlines/ask-clock';
import type { ClockQuestion, ClockResult } from '../deadlines/clock-question';
import { explain, type ExplanationStep } from '../deadlines/explanation';
import type { Period } from '../deadlines/period';
import type { LimitRow } from '../instruments/limit';
import type { Law } from '../law/law';
import { refuse, type Refused } from '../shared/decision';

/** How sure the start event is: both sides said so, one side stated it, or it was assumed for want of better. */
export const certainties = ['confirmed', 'stated', 'assumed'] as const;
export type Certainty = (typeof certainties)[number];

/** A limit of the law computed for a request: the question is kept, so that it can be asked again. */
export interface LimitRun {
  readonly row: LimitRow;
  readonly question: ClockQuestion;
  readonly result: ClockResult;
  /** Version of the law it was computed under. */
  readonly lawVersion: string;
}

export const isRefusedRun = (run: LimitRun | Refused): run is Refused => 'refusal' in run;

/**
 * Asks the clock, and refuses what it cannot answer or what the law excludes: a person reads why.
 * @param now the knowledge date, ISO 8601
 */
export function runLimit(question: ClockQuestion, law: Law, now: string): LimitRun | Refused {
  const said = askClock(question, law, now);
  if ('error' in said) return refuse(said.error.code, said.error.message, said.error.field === undefined ? {} : { field: said.error.field });
  const { answer } = said;
  if (answer.outcome === 'rejected') {
    const why = answer.steps.find(({ step }) => step === 'rejected');
    return refuse(answer.reason ?? 'NOT_FOR_THIS_PURPOSE', why ? explain(why) : 'This limit does not apply here.', { limit: answer.limit });
  }
  return { row: law.limit(answer.limit)!, question, result: answer, lawVersion: law.version };
}

/**
 * The dates of a run as a clock keeps them; null where it has none (stopped, or open-ended).
 * @param now from when time is shown as running where a date is counted back; everywhere else it runs from the start event
 */
export function periodOf({ row, result }: LimitRun, now: string): Period | null {
  if (result.due === null || result.actBy === null) return null;
  const since = row.kind === 'before' ? now : result.startsAt;
  return {
    startsAt: since, actBy: result.actBy, dueExclusive: result.due, wholeDay: result.wholeDay, zone: result.zone, profile: result.profile as Period['profile'],
    steps: result.steps as readonly ExplanationStep[],
  };
}
