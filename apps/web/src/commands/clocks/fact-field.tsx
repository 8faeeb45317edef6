import type { FactName } from '@comity/domain';
import { Field } from '../../components/field';
import { countries } from '../../forms/codes';
import { factLabels, stepText as text } from '../../text/clock-steps';
import { factKinds } from './fact-values';

interface Props { readonly id: string; readonly name: FactName; readonly value: string; readonly onChange: (value: string) => void; readonly required: boolean; readonly error: string | undefined }

/** One fact, by its kind. */
export function FactField({ id, name, value, onChange, required, error }: Props) {
  const kind = factKinds[name];
  return (
    <Field id={id} label={factLabels[name]} required={required} error={error}>
      {(wiring) => {
        if (kind === 'country') return <select {...wiring} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}><option value="" />{countries().map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}</select>;
        if (kind === 'flag') return <select {...wiring} className="control control--short" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}><option value="">{text.notSaid}</option><option value="yes">{text.yes}</option><option value="no">{text.no}</option></select>;
        return <input {...wiring} className={kind === 'list' || kind === 'zone' ? 'control' : 'control control--short'} type={kind === 'date' ? 'date' : kind === 'number' ? 'number' : 'text'} min={kind === 'number' ? 1 : undefined} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
      }}
    </Field>
  );
}
