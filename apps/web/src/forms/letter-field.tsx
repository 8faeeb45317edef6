import type { SectionDefinition } from '@comity/domain';
import { formText } from '../text/form';
import { FieldFindings } from './field-findings';
import { useField, useForm } from './context';
import { Field } from './field';
import type { FieldProps } from './field-props';
import { described, hintOf } from './labelled';
import { asFields, asText, withField, type Fields } from './paths';

/** A letter of another form inside a field: its sections one after the other, each with its fields. Emptied, it stays a letter. */
export function LetterField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  const { letters = {}, lang } = useForm();
  const hint = hintOf(definition);
  const { 'aria-required': _need, 'aria-invalid': _state, ...about } = described(place, definition);
  const form = definition.embeds;
  if (form === undefined) return null;
  const letter = asFields(value);
  const values = asFields(letter['values']);
  const write = (section: string, fields: Fields): void => onChange({ form, lang: asText(letter['lang']) || lang, values: { ...values, [section]: fields } });
  return (
    <fieldset className="block" id={place.id} tabIndex={-1} {...about}>
      <legend>{definition.label}</legend>
      <div className="block__body">
        {hint !== '' && <p className="hint" id={place.hintId}>{hint}</p>}
        <FieldFindings id={place.findingsId} findings={place.findings} problem={place.refused} />
        {(letters[form] ?? []).map((section) => <LetterSection key={section.id} section={section} values={asFields(values[section.id])} pointer={`${pointer}/values/${section.id}`} onChange={(fields) => write(section.id, fields)} />)}
      </div>
    </fieldset>
  );
}

interface SectionProps { readonly section: SectionDefinition; readonly values: Fields; readonly pointer: string; readonly onChange: (values: Fields) => void }

function LetterSection({ section: { id, title, fields }, values, pointer, onChange }: SectionProps) {
  const place = useField(pointer);
  return (
    <fieldset className="block" id={place.id} tabIndex={-1}>
      <legend>{formText.sectionOf(id, title)}</legend>
      <div className="block__body">
        <FieldFindings id={place.findingsId} findings={place.findings} problem={place.refused} />
        {fields.map((field) => <Field key={field.key} definition={field} value={values[field.key]} pointer={`${pointer}/${field.key}`} onChange={(value) => onChange(withField(values, field.key, value))} />)}
      </div>
    </fieldset>
  );
}
