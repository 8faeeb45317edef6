import type { FormDefinition, StateSource } from '../../definition';
import { asBlock, asText, member } from '../../engine/read';
import type { CheckedRule, Spot } from '../rule';
import type { Subject } from '../subject';

const shared = {
  id: 'GEN-02',
  level: 'block',
  message: 'The issuing and the addressed State are the same: cooperation across a border needs two.',
  waivable: null,
} as const;

/** Both States are written in the document. */
export const gen02a: CheckedRule = {
  ...shared,
  part: 'a',
  kind: 'data',
  appliesTo: (form) => comparesStates(form) && namesBothStates(form),
  fires: sameState,
};

/** One State or both come from the context. */
export const gen02b: CheckedRule = {
  ...shared,
  part: 'b',
  kind: 'context',
  needs: ['requestingState', 'requestedState'],
  // EPOC-12 says the same of a production order in its own words.
  appliesTo: (form) => comparesStates(form) && !namesBothStates(form) && form.id !== 'EPOC_ANNEX_I',
  fires: sameState,
};

function comparesStates({ issuingState, addressedState }: FormDefinition): boolean {
  return issuingState !== null && addressedState !== null;
}

function namesBothStates({ issuingState, addressedState }: FormDefinition): boolean {
  return [issuingState, addressedState].every((state) => state !== null && 'pointer' in state);
}

function sameState(subject: Subject): readonly Spot[] {
  const { issuingState, addressedState } = subject.form;
  if (issuingState === null || addressedState === null) return [];
  const issuing = stateAt(issuingState, subject);
  return issuing !== '' && issuing === stateAt(addressedState, subject) ? [spotOf(addressedState, issuingState)] : [];
}

function stateAt(source: StateSource, { document, context }: Subject): string {
  if ('context' in source) return context[source.context] ?? '';
  const found = source.pointer.split('/').reduce<unknown>((value, key) => member(asBlock(value), key), document.values);
  return asText(found).trim();
}

function spotOf(...sources: readonly StateSource[]): Spot {
  const written = sources.find((source) => 'pointer' in source);
  if (written === undefined || !('pointer' in written)) return { section: '', field: '' };
  const [section = '', ...rest] = written.pointer.split('/');
  return { section, field: rest.map((key) => `/${key}`).join('') };
}
