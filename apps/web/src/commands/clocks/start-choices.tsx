import type { Certainty } from '@comity/domain';
import { useId } from 'react';
import { stepText as text } from '../../text/clock-steps';

interface ChoiceProps<T extends string> { readonly legend: string; readonly value: T; readonly options: readonly (readonly [value: T, label: string])[]; readonly onChange: (value: T) => void; readonly row?: boolean }

/** One of a few, as radio buttons. */
export function Choice<T extends string>({ legend, value, options, onChange, row = true }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={row ? 'choices choices--row' : 'choices'}>
      <legend className="field-label">{legend}</legend>
      {options.map(([one, label]) => <label key={one} className="choice"><input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} /><span>{label}</span></label>)}
    </fieldset>
  );
}

export const OwedBy = ({ value, onChange }: { readonly value: 'us' | 'them'; readonly onChange: (value: 'us' | 'them') => void }) =>
  <Choice legend={text.owedBy} value={value} options={[['us', text.us], ['them', text.them]]} onChange={onChange} />;

export const Started = ({ waits, event, onChange }: { readonly waits: boolean; readonly event: string; readonly onChange: (waits: boolean) => void }) =>
  <Choice legend={text.when} row={false} value={waits ? 'waits' : 'started'} options={[['started', text.started], ['waits', `${text.notStarted} (${event.toLowerCase()})`]]} onChange={(value) => onChange(value === 'waits')} />;

export const Certain = ({ value, onChange }: { readonly value: Certainty; readonly onChange: (value: Certainty) => void }) =>
  <Choice legend={text.certaintyLabel} value={value} options={Object.entries(text.certainties) as [Certainty, string][]} onChange={onChange} />;
