import type { FieldDefinition } from '@comity/domain';
import type { FieldPlace } from './context';
import { described } from './labelled';

interface Props {
  readonly definition: FieldDefinition;
  readonly place: FieldPlace;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

/** A native list of options. A code that is not among them stays as it is. */
export function Select({ definition, place, options, value, onChange }: Props) {
  const all = options.some((option) => option.value === value) ? options : [{ value, label: value }, ...options];
  return (
    <select className="control" id={place.id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)} {...described(place, definition)}>
      {all.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  );
}
