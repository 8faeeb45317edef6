import { useId, useState } from 'react';
import { fieldText } from '../text/actions';
import { commandText } from '../text/commands';
import { Field } from '../components/field';
import { CommandForm, type CommandFormProps } from './command-form';
import { PapersField } from './papers-field';
import { sendsPapers, simpleCommand, simpleFields, type SimpleCommand, type SimpleField } from './simple-fields';

/** A command whose fields are texts, dates and choices. */
export function SimpleForm({ type, ...props }: CommandFormProps & { readonly type: SimpleCommand }) {
  const prefix = useId();
  const fields = simpleFields[type];
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [papers, setPapers] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const missing = ({ name, required }: SimpleField): boolean => required && (values[name] ?? '').trim() === '';
  const problems = () => {
    setTried(true);
    return fields.filter(missing).map(({ name, label }) => ({ message: fieldText.required(label), field: prefix + name }));
  };
  return (
    <CommandForm {...props} type={type} problems={problems} build={() => simpleCommand(type, values, papers)}>
      {fields.map((field) => (
        <SimpleInput
          key={field.name} id={prefix + field.name} field={field} side={props.request.side} value={values[field.name] ?? ''}
          onChange={(value) => setValues({ ...values, [field.name]: value })} error={tried && missing(field) ? fieldText.required(field.label) : undefined}
        />
      ))}
      {sendsPapers(type) && <PapersField requestId={props.request.id} chosen={papers} onChange={setPapers} />}
    </CommandForm>
  );
}

interface InputProps {
  readonly id: string;
  readonly field: SimpleField;
  readonly side: CommandFormProps['request']['side'];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

function SimpleInput({ id, field: { label, kind, hint, required, options }, side, value, onChange, error }: InputProps) {
  const says = [required ? commandText.required : '', hint].filter(Boolean).join('. ');
  return (
    <Field id={id} label={label} hint={says} required={required} error={error}>
      {(wiring) => {
        if (kind === 'text') return <textarea {...wiring} rows={4} maxLength={10_000} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
        if (kind !== 'choice') return <input {...wiring} className={kind === 'date' ? 'control control--short' : 'control'} type={kind === 'date' ? 'date' : 'text'} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
        return (
          <select {...wiring} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
            <option value="">{fieldText.choose}</option>
            {options?.(side).map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
          </select>
        );
      }}
    </Field>
  );
}
