import { useState } from 'react';
import { formText } from '../text/form';
import { useField } from './context';
import type { FieldProps } from './field-props';
import { described, Labelled } from './labelled';
import { asText } from './paths';

export function TextField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  // Keys that the shape asks for stay, even empty.
  const emptied = definition.shapeRequired === true ? '' : undefined;
  return (
    <Labelled place={place} definition={definition}>
      <input className="control" id={place.id} value={asText(value)} onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? emptied : currentTarget.value)} {...described(place, definition)} />
    </Labelled>
  );
}

/** Room for what is written, between three and twenty lines. */
const rowsFor = (text: string): number => Math.min(20, Math.max(3, Math.ceil(text.length / 72) + text.split('\n').length - 1));

export function LongTextField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  return (
    <Labelled place={place} definition={definition}>
      <textarea className="control" id={place.id} rows={rowsFor(asText(value))} value={asText(value)} onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)} {...described(place, definition)} />
    </Labelled>
  );
}

const linesOf = (value: unknown): string => (Array.isArray(value) ? value.map(asText).join('\n') : asText(value));

/** One text, or a list of them: a line each. */
export function LinesField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  const [text, setText] = useState(() => linesOf(value));
  const change = (next: string): void => {
    setText(next);
    const lines = next.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    onChange(lines.length === 0 ? undefined : lines.length === 1 && !Array.isArray(value) ? lines[0] : lines);
  };
  return (
    <Labelled place={place} definition={definition} more={formText.onePerLine}>
      <textarea className="control" id={place.id} rows={Math.min(12, Math.max(2, text.split('\n').length))} value={text} onChange={({ currentTarget }) => change(currentTarget.value)} {...described(place, definition, { more: formText.onePerLine })} />
    </Labelled>
  );
}
