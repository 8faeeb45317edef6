import type { SectionDefinition } from '@comity/domain';
import { useMemo } from 'react';
import { zones } from './codes';
import { FormContext, type FormSurroundings } from './context';
import { Field } from './field';
import { FieldFindings } from './field-findings';
import { fieldId, withField, type Fields } from './paths';
import { SectionRows } from './section-rows';
import './forms.css';

interface Props extends Omit<FormSurroundings, 'section'> {
  readonly definition: SectionDefinition;
  readonly values: Fields;
  readonly onChange: (values: Fields) => void;
}

/** The fields of one section. Give it the section's id as key: fields keep what is being typed. */
export function SectionForm({ definition, values, onChange, ...surroundings }: Props) {
  const zoneNames = useMemo(zones, []);
  const findings = surroundings.findings.filter(({ section }) => section === definition.id);
  const whole = findings.filter(({ field }) => field === '');
  return (
    <FormContext value={{ ...surroundings, section: definition.id, findings }}>
      <FieldFindings id={`${fieldId(definition.id, '')}-findings`} findings={whole} />
      {definition.rows === true ? <SectionRows definition={definition} rows={values} onChange={(rows) => onChange(rows as unknown as Fields)} /> : definition.fields.map((field) => (
        <Field key={field.key} definition={field} value={values[field.key]} pointer={`/${field.key}`} onChange={(value) => onChange(withField(values, field.key, value))} />
      ))}
      <datalist id="known-zones">{zoneNames.map((zone) => <option key={zone} value={zone} />)}</datalist>
    </FormContext>
  );
}
