import { Field } from '../../components/field';
import { stepText as text } from '../../text/clock-steps';

/** Why: it stays with the change. */
export const ReasonField = ({ id, value, onChange, error }: { readonly id: string; readonly value: string; readonly onChange: (value: string) => void; readonly error: string | undefined }) => (
  <Field id={id} label={text.reason} hint={text.reasonHint} required error={error}>
    {(wiring) => <textarea {...wiring} rows={3} maxLength={2_000} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />}
  </Field>
);
