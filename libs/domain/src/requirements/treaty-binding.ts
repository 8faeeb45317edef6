import { findInstrument } from '../instruments/registry';
import { usability } from '../instruments/usability';
import { boundBetween, participationOf, type ParticipationRecord } from '../law/participation';
import { isStateCode } from './name-of-state';
import type { RequirementQuestion } from './question';
import type { RecordedRequirement } from './requirement';

/** Whether an instrument holds between the two States of a request. `not-recorded`: nobody knows here; it has to be looked up. */
export type TreatyBinding = 'bound' | 'not-bound' | 'not-recorded';

type TwoStates = Pick<RequirementQuestion, 'requestedState' | 'requestingState'>;

/**
 * Whether an instrument holds between two States on a day, as the route finder asks it: the records first, then what the
 * instrument itself says of who can be bound.
 * @param participation records that hold; see `currentRecords`
 * @param day YYYY-MM-DD
 */
export function treatyBinding(instrument: string, states: TwoStates, participation: readonly ParticipationRecord[], day: string): TreatyBinding {
  const text = findInstrument(instrument);
  if (!text) return 'not-recorded';
  const recorded = recordedBinding(instrument, states, participation, day);
  const both = [states.requestedState, asker(states)].filter((state) => state !== null);
  if (!usability(instrument, { on: day, states: both, ...(recorded === null ? {} : { recordedInForce: recorded }) }).usable) return 'not-bound';
  // The law of one State, and a scheme that nobody is bound by, have no Parties to look up.
  if (text.parties.model === 'national-law' || text.parties.model === 'none') return 'bound';
  return recorded === true ? 'bound' : 'not-recorded';
}

/** Where nobody has said who asks, the requested State alone can rule a treaty out and cannot bring it in. */
function recordedBinding(instrument: string, states: TwoStates, participation: readonly ParticipationRecord[], day: string): boolean | null {
  const requesting = asker(states);
  if (requesting !== null) return boundBetween(participation, instrument, states.requestedState, requesting, day);
  return participationOf(participation, instrument, states.requestedState, day).answer === 'not-bound' ? false : null;
}

/** A code that is no State's says as little as none. */
const asker = ({ requestingState }: TwoStates): string | null => (requestingState !== null && isStateCode(requestingState) ? requestingState : null);

/** Whether one of the treaties that a requirement stands in holds between two States; null for one that stands in none. */
export function requirementBinding({ instruments }: Pick<RecordedRequirement, 'instruments'>, states: TwoStates, participation: readonly ParticipationRecord[], day: string): TreatyBinding | null {
  if (instruments === 'any') return null;
  const answers = instruments.map((id) => treatyBinding(id, states, participation, day));
  return (['bound', 'not-recorded'] as const).find((one) => answers.includes(one)) ?? 'not-bound';
}

export interface SortedRequirements {
  /** Of no treaty, or of one that binds both States. */
  readonly apply: readonly RecordedRequirement[];
  /** By the treaty of which nobody knows here whether it binds both. */
  readonly open: ReadonlyMap<string, readonly RecordedRequirement[]>;
}

/** Requirements by whether the treaty that they stand in binds both States; those of a treaty that does not are left out. */
export function sortByBinding(met: readonly RecordedRequirement[], question: RequirementQuestion, participation: readonly ParticipationRecord[], day: string): SortedRequirements {
  const known = new Map<string, TreatyBinding>();
  const bindingOf = (instrument: string): TreatyBinding => {
    const found = known.get(instrument) ?? treatyBinding(instrument, question, participation, day);
    known.set(instrument, found);
    return found;
  };
  const apply: RecordedRequirement[] = [];
  const open = new Map<string, RecordedRequirement[]>();
  for (const requirement of met) {
    const under = requirement.instruments === 'any' ? [] : requirement.instruments.filter((id) => question.instruments.includes(id));
    if (requirement.instruments === 'any' || under.some((id) => bindingOf(id) === 'bound')) apply.push(requirement);
    else for (const id of under.filter((each) => bindingOf(each) === 'not-recorded')) open.set(id, [...(open.get(id) ?? []), requirement]);
  }
  return { apply, open };
}
