import { useState } from 'react';
import { readZoned, writeZoned, type ZonedValue } from '../time/zoned-value';
import { formText } from '../text/form';
import { useField } from './context';
import type { FieldProps } from './field-props';
import { Labelled } from './labelled';
import { zonedInWords } from './read/words';
import { zonedProblem } from './zoned-problem';

/** Date, time and zone as three inputs and one value. Without a time it is a date alone, never midnight. */
export function ZonedField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  const [parts, setParts] = useState(() => readZoned(value));
  const [left, setLeft] = useState(false);
  const problem = zonedProblem(parts, definition.type !== 'moment');
  const change = (part: Partial<ZonedValue>): void => {
    const next = { ...parts, ...part };
    setParts(next);
    setLeft(false);
    if (zonedProblem(next, definition.type !== 'moment') === undefined) onChange(writeZoned(next));
    else if (next.date === '') onChange(undefined);
  };
  const name = (part: string): string => `${definition.label}: ${part}`;
  const shown = left ? problem : undefined;
  const state = place.invalid || shown !== undefined ? { 'aria-invalid': true as const } : {};
  const leave = (event: React.FocusEvent<HTMLElement>): void => { if (!event.currentTarget.contains(event.relatedTarget)) setLeft(true); };
  return (
    <Labelled place={place} definition={definition} more={formText.zoneHint} problem={shown} group>
      <div className="trio" onBlur={leave}>
        <input className="control" type="date" aria-label={name(formText.date)} value={parts.date} onChange={({ currentTarget }) => change({ date: currentTarget.value })} {...state} />
        <input className="control" inputMode="numeric" aria-label={name(formText.time)} placeholder={formText.timeShape} value={parts.time} onChange={({ currentTarget }) => change({ time: currentTarget.value.trim() })} {...state} />
        <input className="control" list="known-zones" aria-label={name(formText.zone)} placeholder={formText.zone} value={parts.zone} onChange={({ currentTarget }) => change({ zone: currentTarget.value.trim() })} {...state} />
      </div>
      {problem === undefined && parts.date !== '' && <p className="reading">{zonedInWords(writeZoned(parts) ?? '')}</p>}
    </Labelled>
  );
}
