import { attachmentKindLabels, measureLabels } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { allForms, form as formQuery } from '../../../api/queries';
import { Field } from '../../../components/field';
import { countries } from '../../../forms/codes';
import { checksText } from '../../../text/checks';
import type { CheckValues } from './check-values';

const text = checksText.form;

interface Props {
  readonly id: string;
  readonly values: CheckValues;
  readonly set: (changes: Partial<CheckValues>) => void;
  readonly errors: Readonly<Partial<Record<keyof CheckValues, string>>>;
}

/** The boxes of a check: whom it concerns, where it looks, when it fires, what it does. */
export function CheckBoxes(props: Props) {
  const { values: { form, section, when, level } } = props;
  const forms = useQuery(allForms).data ?? [];
  const sections = useQuery(formQuery(form)).data?.sections ?? [];
  const fields = sections.find(({ id }) => id === section)?.fields ?? [];
  return (
    <>
      <Choice {...props} name="requestedState" label={text.state}><option value="">{text.anyState}</option>{countries().map(({ value, label }) => <option key={value} value={value}>{label}</option>)}</Choice>
      <Choice {...props} name="measure" label={text.measure}><option value="">{text.anyMeasure}</option>{Object.entries(measureLabels).map(([code, label]) => <option key={code} value={code}>{label}</option>)}</Choice>
      <Choice {...props} name="form" label={text.form} clears={{ section: '', field: '' }}>{forms.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}</Choice>
      <Choice {...props} name="section" label={text.section} clears={{ field: '' }}><option value="">{text.whole}</option>{sections.map(({ id, title }) => <option key={id} value={id}>{`${id}. ${title}`}</option>)}</Choice>
      {section !== '' && <Choice {...props} name="field" label={text.field}><option value="">{text.wholeSection}</option>{fields.map(({ key, label }) => <option key={key} value={`/${key}`}>{label}</option>)}</Choice>}
      <Choice {...props} name="when" label={text.when}>{Object.entries(checksText.conditions).map(([code, label]) => <option key={code} value={code}>{label}</option>)}</Choice>
      {when === 'shorter-than' && <Line {...props} name="length" label={text.length} numeric />}
      {when === 'language-not-in' && <Line {...props} name="languages" label={text.languages} hint={text.languagesHint} />}
      {when === 'attachment-missing' && <Choice {...props} name="kind" label={text.kind}>{Object.entries(attachmentKindLabels).map(([code, label]) => <option key={code} value={code}>{label}</option>)}</Choice>}
      {when === 'more-than' && <Line {...props} name="most" label={text.most} hint={text.mostHint} numeric />}
      <Choice {...props} name="level" label={text.level}>{Object.entries(text.levels).map(([code, label]) => <option key={code} value={code}>{label}</option>)}</Choice>
      {level !== 'advice' && <Choice {...props} name="waivable" label={text.waivable}>{level === 'block' && <option value="">{text.nobody}</option>}<option value="author">{text.author}</option><option value="supervisor">{text.supervisor}</option></Choice>}
      <Field id={`${props.id}message`} label={text.message} hint={text.messageHint} required error={props.errors.message}>
        {(wiring) => <textarea {...wiring} rows={3} maxLength={1_000} value={props.values.message} onChange={({ currentTarget }) => props.set({ message: currentTarget.value })} />}
      </Field>
    </>
  );
}

interface BoxProps extends Props { readonly name: keyof CheckValues; readonly label: string }

function Choice({ id, values, set, errors, name, label, clears = {}, children }: BoxProps & { readonly clears?: Partial<CheckValues>; readonly children: ReactNode }) {
  return <Field id={id + name} label={label} error={errors[name]}>{(wiring) => <select {...wiring} value={values[name]} onChange={({ currentTarget }) => set({ [name]: currentTarget.value, ...clears })}>{children}</select>}</Field>;
}

function Line({ id, values, set, errors, name, label, hint, numeric = false }: BoxProps & { readonly hint?: string; readonly numeric?: boolean }) {
  return (
    <Field id={id + name} label={label} hint={hint} required error={errors[name]}>
      {(wiring) => <input {...wiring} className={numeric ? 'control control--short' : 'control'} inputMode={numeric ? 'numeric' : 'text'} value={values[name]} onChange={({ currentTarget }) => set({ [name]: currentTarget.value })} />}
    </Field>
  );
}
