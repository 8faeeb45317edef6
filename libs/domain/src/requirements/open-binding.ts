import { instrument } from '../instruments/registry';
import type { Instrument } from '../instruments/instrument';
import { isStateCode, nameOfState } from './name-of-state';
import type { RequirementQuestion } from './question';
import type { RecordedRequirement, RequirementSource } from './requirement';

/** A treaty that the records leave open: a sentence of its own, with what it would ask. */
export interface OpenBinding {
  /** `REQ-BOUND-un-untoc-2000` */
  readonly rule: string;
  readonly message: string;
  readonly source: RequirementSource;
}

/**
 * Says that nobody has recorded whether a treaty binds both States.
 * @param unmet what it would ask and the document does not give
 */
export function openBinding(id: string, question: RequirementQuestion, unmet: readonly RecordedRequirement[], day: string): OpenBinding {
  const text = instrument(id);
  return { rule: `REQ-BOUND-${id}`, message: [lookUp(text, question, day), asks(unmet)].filter((part) => part !== '').join(' '), source: { text: text.citation, confidence: confidenceOf(text) } };
}

function lookUp({ title }: Instrument, { requestedState, requestingState }: RequirementQuestion, day: string): string {
  const requested = nameOfState(requestedState);
  if (requestingState === null) return `Whether "${title}" binds both ${requested} and the requesting State cannot be told: name the requesting State.`;
  if (!isStateCode(requestingState)) return `${requestingState} is no State code, so whether "${title}" binds both States cannot be told: give two letters of ISO 3166-1 for the requesting State, such as BE for Belgium.`;
  return `Whether "${title}" binds both ${nameOfState(requestingState)} and ${requested} on ${day} is not recorded: check its status list before you send.`;
}

function asks(unmet: readonly RecordedRequirement[]): string {
  if (unmet.length === 0) return '';
  return `Where it does, it asks this: ${unmet.map(({ message, source }) => `${message.replace(/[.!]$/u, '')} (${source.text}).`).join(' ')}`;
}

/** A text that was not read at all is to be checked like one that was not read again. */
const confidenceOf = ({ confidence }: Instrument): RequirementSource['confidence'] => (confidence === 'X' ? 'C' : confidence);
