import { SegmentedControl } from '@mantine/core';
import { Field } from '../../components/field';
import { translationText as text } from '../../text/translation';
import type { SavingAs } from './saving-as';

/** Said once for the page: a machine draft becomes a translation only by being saved under a name. */
export function SavingAsFields({ value, onChange, today }: { readonly value: SavingAs; readonly onChange: (value: SavingAs) => void; readonly today: string }) {
  const whose = value.state === 'machine' ? 'machine' : 'translator';
  return (
    <section className="translating__as" aria-labelledby="saving-as">
      <h2 id="saving-as" className="field-label">{text.saveAs}</h2>
      <SegmentedControl className="segmented" aria-labelledby="saving-as" value={value.state} onChange={(state) => onChange({ ...value, state: state as SavingAs['state'] })} data={Object.entries(text.kinds).map(([state, label]) => ({ value: state, label }))} />
      <p className="field-hint">{text.kindHints[value.state]}</p>
      <div className="translating__who">
        <Field label={value.state === 'machine' ? text.translatorMachine : text.translator} required={value.state !== 'machine'}>
          {(wiring) => <input {...wiring} autoComplete="off" maxLength={200} value={value[whose]} onChange={({ currentTarget }) => onChange({ ...value, [whose]: currentTarget.value })} />}
        </Field>
        {value.state === 'certified' && (
          <>
            <Field label={text.certificationKind} hint={text.certificationHint} required>{(wiring) => <input {...wiring} autoComplete="off" maxLength={200} value={value.kind} onChange={({ currentTarget }) => onChange({ ...value, kind: currentTarget.value })} />}</Field>
            <Field label={text.certifiedOn} required>{(wiring) => <input {...wiring} className="control control--short" type="date" max={today} value={value.on} onChange={({ currentTarget }) => onChange({ ...value, on: currentTarget.value })} />}</Field>
          </>
        )}
      </div>
    </section>
  );
}
