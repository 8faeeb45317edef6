import type { RequirementQuestion } from './question';
import type { RecordedRequirement } from './requirement';

/**
 * The requirements that a request meets on a day: those of the requested State before those of treaties for all States.
 * @param day YYYY-MM-DD
 */
export function requirementsFor(question: RequirementQuestion, requirements: readonly RecordedRequirement[], day: string): readonly RecordedRequirement[] {
  const met = requirements.filter((requirement) => holdsOn(requirement, day) && concerns(requirement, question));
  return [...met.filter(({ requestedState }) => requestedState !== 'any'), ...met.filter(({ requestedState }) => requestedState === 'any')];
}

/** Both ends belong to the period. */
export function holdsOn({ from, until }: Pick<RecordedRequirement, 'from' | 'until'>, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

function concerns(requirement: RecordedRequirement, question: RequirementQuestion): boolean {
  return (
    (requirement.requestedState === 'any' || requirement.requestedState === question.requestedState) &&
    (requirement.requestingState === undefined || requirement.requestingState === question.requestingState) &&
    meets(requirement.forms, [question.form]) &&
    meets(requirement.measures, question.measures) &&
    meets(requirement.instruments, question.instruments) &&
    // A requirement on the channel itself is held against the channel, whichever it is.
    (requirement.kind === 'channel' || requirement.channels === 'any' || (question.channel !== null && requirement.channels.includes(question.channel)))
  );
}

function meets<T>(asked: readonly T[] | 'any', has: readonly T[]): boolean {
  return asked === 'any' || asked.some((one) => has.includes(one));
}
