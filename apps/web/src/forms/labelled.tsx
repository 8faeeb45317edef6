import type { FieldDefinition } from '@comity/domain';
import type { ReactNode } from 'react';
import { formText } from '../text/form';
import type { FieldPlace } from './context';
import { FieldFindings } from './field-findings';

export function needOf({ requirement, group, filledBy }: FieldDefinition): string | null {
  if (filledBy !== undefined) return null;
  if (group !== undefined) return formText.oneOfGroup;
  if (requirement === 'required') return formText.required;
  return requirement === 'conditional' ? formText.whenNeeded : null;
}

export const hintOf = ({ hint, internal }: FieldDefinition, more?: string): string => [hint, more, internal ? formText.internal : undefined].filter(Boolean).join(' ');

/** What a control says about itself besides its name. */
export function described(place: FieldPlace, definition: FieldDefinition, { more, problem }: { readonly more?: string | undefined; readonly problem?: string | undefined } = {}) {
  const ids = [
    ...(needOf(definition) === null ? [] : [place.wordId]),
    ...(hintOf(definition, more) === '' ? [] : [place.hintId]),
    ...(place.findings.length === 0 && place.refused === undefined && problem === undefined ? [] : [place.findingsId]),
  ];
  return {
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(place.invalid || problem !== undefined ? { 'aria-invalid': true as const } : {}),
    ...(definition.requirement === 'required' ? { 'aria-required': true as const } : {}),
  };
}

interface Props {
  readonly place: FieldPlace;
  readonly definition: FieldDefinition;
  readonly more?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
  /** A group of controls has a legend instead of a label. */
  readonly group?: boolean;
}

/** Label above, hint under it, the control, and what is wrong under that. */
export function Labelled({ place, definition, more, problem, children, group = false }: Props) {
  const need = needOf(definition);
  const hint = hintOf(definition, more);
  const word = need !== null && <span id={place.wordId} className="need">{need}</span>;
  const rest = (
    <>
      {hint !== '' && <p id={place.hintId} className="hint">{hint}</p>}
      {children}
      <FieldFindings id={place.findingsId} findings={place.findings} problem={problem ?? place.refused} />
    </>
  );
  if (!group) return <div className="field"><div className="field__head"><label className="field__label" htmlFor={place.id}>{definition.label}</label>{word}</div>{rest}</div>;
  const { 'aria-required': _word, 'aria-invalid': _state, ...about } = described(place, definition, { more, problem });
  return (
    <fieldset className="field" id={place.id} tabIndex={-1} {...about}>
      <legend className="field__label">{definition.label}</legend>
      {word && <div className="field__head field__head--group">{word}</div>}
      {rest}
    </fieldset>
  );
}
