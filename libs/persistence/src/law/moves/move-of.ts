import { askClock, type ClockQuestion, type ClockResult, type Law, type LawChangeContent } from '@comity/domain';
import { isoSeconds } from '@comity/platform';
import type { LawPair } from './laws-in-use';
import type { OpenClock } from './open-clocks';

/** An open clock with what it ends on under the law after a change. */
export interface Move {
  readonly clock: OpenClock;
  /** Whether the clock takes the new date. */
  readonly applies: boolean;
  readonly newDue: string | null;
  readonly newActBy: string | null;
  readonly reason: string | null;
  readonly result: ClockResult | null;
  readonly lawVersion: string;
}

type Ends = Pick<Move, 'newDue' | 'newActBy' | 'reason' | 'result'>;

/**
 * What a change does to one clock; null where it ends as before. Only what the change itself brings about counts: a date
 * that stands otherwise than both laws say was set for another reason and stays.
 * @param at the knowledge date, ISO 8601
 */
export function moveOf(clock: OpenClock, { before, after }: LawPair, kind: LawChangeContent['kind'], at: string): Move | null {
  const next = endsUnder(clock.question, after, at);
  if (next.newDue === isoSeconds(clock.dueExclusive) && next.newActBy === isoSeconds(clock.actBy)) return null;
  if (sameEnd(next, endsUnder(clock.question, before, at))) return null;
  return { ...next, clock, applies: next.newDue !== null && kind !== 'rule-pack' && clock.state === 'running', lawVersion: after.version };
}

function endsUnder(question: ClockQuestion, law: Law, at: string): Ends {
  const said = askClock(question, law, at);
  if ('error' in said) return { newDue: null, newActBy: null, reason: said.error.code, result: null };
  const { due, actBy, reason } = said.answer;
  return { newDue: due, newActBy: actBy, reason, result: said.answer };
}

const sameEnd = (one: Ends, other: Ends): boolean => one.newDue === other.newDue && one.newActBy === other.newActBy && one.reason === other.reason;
