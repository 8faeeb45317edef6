import { euMemberStates } from './eu-member-states';
import { notRecorded, type Instrument } from './instrument';
import type { PartiesModel } from './parties-model';
import { instrument } from './registry';

export type NotUsableReason = 'NOT_APPLICABLE_YET' | 'NOT_IN_FORCE' | 'STATE_NOT_BOUND' | 'NOT_OFFERED';

export type Usability =
  /** What a person still has to check. */
  | { readonly usable: true; readonly doubts: readonly string[] }
  | { readonly usable: false; readonly reason: NotUsableReason; readonly text: string };

export interface UsabilityQuestion {
  /** Day on which the request is made or the order issued, YYYY-MM-DD. */
  readonly on: string;
  /** The States between which it would be used, ISO 3166-1 alpha-2; none: asked for the day alone. */
  readonly states: readonly string[];
  /** What the participation records say of entry into force between the States; absent: nothing is recorded. */
  readonly recordedInForce?: boolean;
}

const no = (reason: NotUsableReason, text: string): Usability => ({ usable: false, reason, text });

/**
 * Whether a request can rest on an instrument on a day between States, as the status board says.
 * @throws Error for an id that no instrument has
 */
export function usability(instrumentId: string, question: UsabilityQuestion): Usability {
  const asked = instrument(instrumentId);
  return notOffered(asked) ?? tooEarly(asked, question.on) ?? outside(asked, question.states) ?? recordSays(asked, question) ?? { usable: true, doubts: doubts(asked, question) };
}

function notOffered({ title, status }: Instrument): Usability | null {
  return status.code === 'overtaken' || status.code === 'template' ? no('NOT_OFFERED', `${title} is not offered. ${status.text}`) : null;
}

/** A day that is not surely known (confidence C) refuses nothing by itself: it becomes a doubt. */
function tooEarly({ title, appliesFrom, inForceFrom }: Instrument, on: string): Usability | null {
  if (appliesFrom && appliesFrom.confidence !== 'C' && on < appliesFrom.on) return no('NOT_APPLICABLE_YET', `${title} applies from ${appliesFrom.on}.`);
  if (!appliesFrom && inForceFrom !== notRecorded && inForceFrom.confidence !== 'C' && on < inForceFrom.on) return no('NOT_IN_FORCE', `${title} is in force from ${inForceFrom.on}.`);
  return null;
}

function outside({ title, parties }: Instrument, states: readonly string[]): Usability | null {
  const strange = states.filter((state) => !mayBeBound(parties, state));
  if (strange.length > 0) return no('STATE_NOT_BOUND', `${title} does not bind ${strange.join(', ')}. ${parties.text}`);
  return twoSides(parties, states) ? null : no('STATE_NOT_BOUND', `${title} is not used between ${states.join(' and ')}. ${parties.text}`);
}

/** Whether the text can bind the State at all; a national law is used by one State towards any other. */
function mayBeBound(parties: PartiesModel, state: string): boolean {
  switch (parties.model) {
    case 'member-states': return euMemberStates.includes(state) && !parties.except.includes(state);
    case 'union-and-state': return state === parties.state || euMemberStates.includes(state);
    case 'closed-group': return parties.states.includes(state);
    case 'one-with-each': return state === parties.state || parties.others.includes(state);
    case 'ratification': case 'national-law': case 'none': return true;
  }
}

function twoSides(parties: PartiesModel, states: readonly string[]): boolean {
  if (parties.model === 'national-law') return states.length === 0 || states.includes(parties.state);
  if (new Set(states).size < 2) return true;
  if (parties.model === 'member-states') return !parties.onlyWith || states.some((state) => parties.onlyWith?.includes(state));
  if (parties.model !== 'union-and-state' && parties.model !== 'one-with-each') return true;
  return states.filter((state) => state === parties.state).length === 1;
}

function recordSays({ title, status }: Instrument, { states, recordedInForce }: UsabilityQuestion): Usability | null {
  if (status.code === 'not-in-force') return recordedInForce === true ? null : no('NOT_IN_FORCE', `${title} is not in force on what is recorded. ${status.text}`);
  return recordedInForce === false ? no('STATE_NOT_BOUND', `${title} is not recorded as in force between ${states.join(' and ')}.`) : null;
}

function doubts({ title, appliesFrom, inForceFrom, parties, confidence }: Instrument, { on, recordedInForce }: UsabilityQuestion): readonly string[] {
  const from = appliesFrom ?? (inForceFrom === notRecorded ? null : inForceFrom);
  return [
    ...(parties.model === 'ratification' && recordedInForce === undefined ? [`Whether ${title} binds both is not recorded: check the status list.`] : []),
    ...(from?.confidence === 'C' && on < from.on ? [`${title} may not have been used before ${from.on}: that day was not re-read.`] : []),
    ...(confidence === 'C' || confidence === 'X' ? [`The text of ${title} was not re-read: check it.`] : []),
  ];
}
