import { useMemo } from 'react';
import { formText } from '../text/form';
import { codeGroups } from './code-groups';
import { Choice } from './choice';
import { countries } from './codes';
import { useField } from './context';
import type { FieldProps } from './field-props';
import { FieldFindings } from './field-findings';
import { described, Labelled } from './labelled';
import { ofNames } from './of-names';
import { asList, asText } from './paths';
import { Select } from './select';

const FEW = 4;
const unchosen = { value: '', label: formText.choose };

export function CodeField(props: FieldProps) {
  return (props.definition.codes ?? []).length <= FEW ? <RadioField {...props} /> : <SelectField {...props} />;
}

function RadioField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  return (
    <Labelled place={place} definition={definition} group>
      <div className="choices" role="presentation">
        {(definition.codes ?? []).map((code) => <Choice key={code} type="radio" name={place.id} label={definition.codeLabels?.[code] ?? code} checked={value === code} onChange={() => onChange(code)} />)}
      </div>
    </Labelled>
  );
}

function SelectField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  const options = (definition.codes ?? []).map((code) => ({ value: code, label: definition.codeLabels?.[code] ?? code }));
  const needed = definition.shapeRequired === true;
  return (
    <Labelled place={place} definition={definition}>
      <Select definition={definition} place={place} options={needed ? options : [unchosen, ...options]} value={asText(value)} onChange={onChange} />
    </Labelled>
  );
}

export function CountryField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  const about = ofNames(definition);
  const options = useMemo(() => [unchosen, ...countries()], []);
  return (
    <Labelled place={place} definition={about}>
      <Select definition={about} place={place} options={options} value={asText(value)} onChange={onChange} />
    </Labelled>
  );
}

/** Yes or no; both are answers, so neither is chosen beforehand. */
export function YesNoField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  return (
    <Labelled place={place} definition={definition} group>
      <div className="choices choices--row" role="presentation">
        <Choice type="radio" name={place.id} label={formText.yes} checked={value === true} onChange={() => onChange(true)} />
        <Choice type="radio" name={place.id} label={formText.no} checked={value === false} onChange={() => onChange(false)} />
      </div>
    </Labelled>
  );
}

export function CheckField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  const { hint, ...rest } = definition;
  return (
    <div className="field field--check">
      <Choice type="checkbox" id={place.id} label={rest.label} checked={value === true} onChange={onChange} {...described(place, definition)} />
      <Under place={place} hint={hint} />
    </div>
  );
}

function Under({ place, hint }: { readonly place: ReturnType<typeof useField>; readonly hint: string | undefined }) {
  return (
    <div className="field__under">
      {hint !== undefined && <p id={place.hintId} className="hint">{hint}</p>}
      <FieldFindings id={place.findingsId} findings={place.findings} problem={place.refused} />
    </div>
  );
}

/** Check boxes; a value that stands alone unticks the others. */
export function SeveralField({ definition, value, pointer, onChange }: FieldProps) {
  const place = useField(pointer);
  const chosen = asList(value).map(asText);
  const change = (code: string, on: boolean): void => {
    const next = on ? withCode(chosen, code, definition.exclusive) : chosen.filter((each) => each !== code);
    const inOrder = (definition.codes ?? []).filter((each) => next.includes(each));
    onChange(inOrder.length === 0 ? undefined : inOrder);
  };
  return (
    <Labelled place={place} definition={definition} group>
      {codeGroups(definition.codes ?? [], definition.codeLabels ?? {}, definition.type === 'DataCategory[]').map(({ title, entries }) => (
        <div key={title} className="choices" role={title === '' ? 'presentation' : 'group'} {...(title === '' ? {} : { 'aria-label': title })}>
          {title !== '' && <p className="choices__title" aria-hidden="true">{title}</p>}
          {entries.map(({ code, label }) => <Choice key={code} type="checkbox" label={label} checked={chosen.includes(code)} onChange={(on) => change(code, on)} />)}
        </div>
      ))}
    </Labelled>
  );
}

const withCode = (chosen: readonly string[], code: string, alone: string | undefined): readonly string[] =>
  code === alone ? [code] : [...chosen.filter((each) => each !== alone), code];
