import { BlockMembers } from './block-members';
import { useField } from './context';
import { FieldFindings } from './field-findings';
import type { FieldProps } from './field-props';
import { described, hintOf, needOf } from './labelled';

/** A block of its own: a fieldset with its members. With none left, the block goes. */
export function BlockField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  const hint = hintOf(definition);
  const need = needOf(definition);
  const { 'aria-required': _need, 'aria-invalid': _state, ...about } = described(place, definition);
  if (definition.block === undefined) return null;
  return (
    <fieldset className="block" id={place.id} tabIndex={-1} {...about}>
      <legend>{definition.label}</legend>
      <div className="block__body">
        {need !== null && <p className="need" id={place.wordId}>{need}</p>}
        {hint !== '' && <p className="hint" id={place.hintId}>{hint}</p>}
        <FieldFindings id={place.findingsId} findings={place.findings} problem={place.refused} />
        <BlockMembers block={definition.block} value={value} pointer={pointer} onChange={(next) => onChange(Object.keys(next).length === 0 ? undefined : next)} />
      </div>
    </fieldset>
  );
}
