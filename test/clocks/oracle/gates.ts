import type { ClockQuestion, Law, LimitRow } from '@comity/domain';
import { bindsBoth } from './amounts';
import type { Day } from './days';

/** Glossary, `gate`: every reason for which the limit does not apply. More than one may hold; any of them may be answered. */
export function refusalsOf(row: LimitRow, question: ClockQuestion, started: Day, law: Law): string[] {
  const gate = row.gate;
  if (!gate) return [];
  const facts = question.facts ?? {};
  const reasons: string[] = [];
  const given = [question.state, facts.issuingState, facts.requestingState, facts.requestedState].filter((one) => one !== undefined) as string[];

  if (gate.status === 'not-in-force') {
    const [one, other] = [facts.requestingState ?? facts.issuingState, facts.requestedState ?? question.state] as (string | undefined)[];
    const recorded = gate.liftedBy && one && other ? law.inForceBetween?.(row.instrument, one, other, started) : null;
    if (recorded !== true) reasons.push('NOT_IN_FORCE');
  }
  if (gate.notBound?.some((state) => given.includes(state))) reasons.push('STATE_NOT_BOUND');
  if (gate.between && given.some((state) => !gate.between!.includes(state))) reasons.push('STATE_NOT_BOUND');
  if (gate.protocol && bindsBoth(facts, gate.protocol) === false) reasons.push('STATE_NOT_BOUND');
  if (gate.appliesFrom) {
    // "a start before it rejects in any case"
    const named = gate.dateFact && gate.dateFact !== 'start' ? (facts[gate.dateFact] as Day | undefined) : undefined;
    if (started < gate.appliesFrom || (named !== undefined && named < gate.appliesFrom)) reasons.push('NOT_APPLICABLE_YET');
  }
  if (gate.onlyIf?.some((need) => facts[need.fact] !== undefined && facts[need.fact] !== need.is)) reasons.push('NOT_FOR_THIS_PURPOSE');
  return reasons;
}
