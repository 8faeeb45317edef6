import { calendarDay } from '../time/format';
import { useField } from './context';
import type { FieldProps } from './field-props';
import { described, Labelled } from './labelled';
import { asText } from './paths';

/** A calendar date. Emptied, the key goes. */
export function DateField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  return (
    <Labelled place={place} definition={definition}>
      <input id={place.id} type="date" className="control control--short" value={asText(value)} onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)} {...described(place, definition)} />
      {asText(value) !== '' && <p className="reading">{calendarDay(asText(value))}</p>}
    </Labelled>
  );
}
