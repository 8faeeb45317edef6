import { clockDefinitions } from '../procedures/clocks';
import type { EventType } from '../procedures/events';
import type { Side } from '../procedures/stages';
import type { Remaining } from './forecast';

/** What ends the wait for an answer: any answer, also a refusal or a part of what was asked. */
export const answerEvents: readonly EventType[] = ['AnswerReceived', 'PreservationEffected', 'AnswerSent', 'PreservationRecorded'];
/** After these nobody waits for the answer any more. */
export const leavingEvents: readonly EventType[] = ['WithdrawalSent', 'WithdrawalReceived', 'Closed'];

/** Whether the answer, and nothing else, meets this clock of a procedure: only such a limit can be set against a forecast. */
export function endsWithAnswer(side: Side, code: string): boolean {
  const metBy = clockDefinitions[side].find((clock) => clock.code === code)?.metBy ?? [];
  return metBy.length > 0 && metBy.every((type) => answerEvents.includes(type));
}

/** Whether a request is likely to be answered before a limit. */
export type Outlook = 'likely-in-time' | 'may-be-late' | 'likely-late';

/**
 * The two ranges against the days that are left: 8 in 10 in time, only half in time, or not even that.
 * @param daysLeft with fractions; 0 or less when the limit has passed
 * @returns null where the past says too little
 */
export function outlook(remaining: Remaining, daysLeft: number): Outlook | null {
  if (!remaining.enough) return null;
  const { halfWithinDays, eightInTenWithinDays, watchedDays } = remaining;
  if (eightInTenWithinDays !== null && eightInTenWithinDays <= daysLeft) return 'likely-in-time';
  if (halfWithinDays !== null) return halfWithinDays <= daysLeft ? 'may-be-late' : 'likely-late';
  return watchedDays >= daysLeft ? 'likely-late' : null;
}
