import { useId } from 'react';
import { Field } from '../../components/field';
import { translationText as text } from '../../text/translation';
import type { SavingAs } from './saving-as';

interface Props { readonly value: SavingAs; readonly onChange: (value: SavingAs) => void; readonly today: string; readonly me: string }

const states = ['human', 'certified', 'machine'] as const;

/** Chosen at the paragraph where it is first saved, and kept for the next ones: a machine draft becomes a translation only by being saved under a name. */
export function SavingAsFields({ value, onChange, today, me }: Props) {
  const id = useId();
  const whose = value.state === 'machine' ? 'machine' : 'translator';
  return (
    <fieldset className="saving-as">
      <legend className="field-label">{text.saveAs}</legend>
      <div className="saving-as__states">
        {states.map((state) => <label key={state} className="choice"><input type="radio" name={id} checked={value.state === state} onChange={() => onChange({ ...value, state })} /><span>{text.kinds[state]}</span></label>)}
      </div>
      {value.state !== null && <p className="field-hint">{text.kindHints[value.state]}</p>}
      {value.state !== null && value.state !== 'machine' && <label className="choice"><input type="checkbox" checked={value.mine} onChange={({ currentTarget }) => onChange({ ...value, mine: currentTarget.checked })} /><span>{text.mine(me)}</span></label>}
      {(value.state === 'machine' || (value.state !== null && !value.mine)) && (
        <Field label={value.state === 'machine' ? text.translatorMachine : text.translator} required={value.state !== 'machine'}>
          {(wiring) => <input {...wiring} autoComplete="off" maxLength={200} value={value[whose]} onChange={({ currentTarget }) => onChange({ ...value, [whose]: currentTarget.value })} />}
        </Field>
      )}
      {value.state === 'certified' && (
        <>
          <Field label={text.certificationKind} hint={text.certificationHint} required>{(wiring) => <input {...wiring} autoComplete="off" maxLength={200} value={value.kind} onChange={({ currentTarget }) => onChange({ ...value, kind: currentTarget.value })} />}</Field>
          <Field label={text.certifiedOn} required>{(wiring) => <input {...wiring} className="control control--short" type="date" max={today} value={value.on} onChange={({ currentTarget }) => onChange({ ...value, on: currentTarget.value })} />}</Field>
        </>
      )}
    </fieldset>
  );
}
