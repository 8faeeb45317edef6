import { participationLabels, type InstrumentLine, type ParticipationPayload, type ParticipationStatus } from '@comity/domain';
import type { ParticipationRecordResponse } from '@comity/http-contract';
import { useId, useState } from 'react';
import { Field } from '../../../components/field';
import { countries } from '../../../forms/codes';
import { adminText } from '../../../text/admin';
import { ProposalDialog } from '../proposal-dialog';

const text = adminText.participation;

interface Props {
  /** The record that is corrected; null: a new one. */
  readonly record: ParticipationRecordResponse | null;
  readonly instrument: string;
  readonly state: string;
  readonly today: string;
  readonly instruments: readonly InstrumentLine[];
  readonly close: () => void;
}

type Values = Readonly<Record<'instrument' | 'state' | 'towards' | 'status' | 'from' | 'until' | 'languages' | 'note' | 'source' | 'sourceUrl' | 'checkedOn', string>>;

const valuesOf = ({ record, instrument, state, today }: Props): Values => ({
  instrument: record?.instrument ?? instrument, state: record?.state ?? state, towards: record?.towards ?? '', status: record?.status ?? 'party', from: record?.from ?? '', until: record?.until ?? '',
  languages: record?.declarations.languages?.join(', ') ?? '', note: record?.note ?? '', source: '', sourceUrl: '', checkedOn: today,
});

/** What a record is to say. What the old one declares beside the fields is carried over. */
function payloadOf(values: Values, record: ParticipationRecordResponse | null): ParticipationPayload {
  const { instrument, state, status, checkedOn, source } = values;
  const written = (name: 'towards' | 'from' | 'until' | 'note' | 'sourceUrl') => (values[name].trim() === '' ? {} : { [name]: values[name].trim() });
  const languages = values.languages.split(/[,\s]+/).filter(Boolean);
  const { languages: _old, ...kept } = record?.declarations ?? {};
  return {
    instrument, state, status: status as ParticipationStatus, source: source.trim(), checkedOn, ...written('towards'), ...written('from'), ...written('until'), ...written('note'), ...written('sourceUrl'),
    declarations: { ...kept, ...(languages.length > 0 ? { languages } : {}) }, ...(record ? { reservations: record.reservations, supersedes: record.id, ...(record.territory ? { territory: record.territory } : {}) } : {}),
  };
}

/** Proposes a record, or the correction of one. */
export function RecordDialog(props: Props) {
  const { record, instruments, close } = props;
  const id = useId();
  const [values, setValues] = useState<Values>(() => valuesOf(props));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const set = (name: keyof Values) => ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => setValues({ ...values, [name]: currentTarget.value });
  const problems = () => {
    const found = (['instrument', 'state', 'source', 'checkedOn'] as const).filter((name) => values[name].trim() === '');
    setErrors(Object.fromEntries(found.map((name) => [name, adminText.give[name]])));
    return found.map((name) => ({ message: adminText.give[name], field: id + name }));
  };
  const line = (name: keyof Values, label: string, more: { readonly hint?: string; readonly type?: string; readonly required?: boolean } = {}) => (
    <Field id={id + name} label={label} hint={more.hint} required={more.required ?? false} error={errors[name]}>{(wiring) => <input {...wiring} className={more.type === 'date' ? 'control control--short' : 'control'} type={more.type ?? 'text'} value={values[name]} onChange={set(name)} />}</Field>
  );
  const states = (name: 'state' | 'towards', label: string, hint?: string) => (
    <Field id={id + name} label={label} hint={hint} error={errors[name]}>{(wiring) => <select {...wiring} value={values[name]} onChange={set(name)} disabled={record !== null && name === 'state'}><option value="" />{countries().map(({ value, label: country }) => <option key={value} value={value}>{country}</option>)}</select>}</Field>
  );
  return (
    <ProposalDialog title={record ? text.correct : text.add} close={close} problems={problems} content={() => ({ kind: 'participation', payload: payloadOf(values, record) })}>
      <Field id={`${id}instrument`} label={text.instrument} required error={errors['instrument']}>{(wiring) => <select {...wiring} value={values.instrument} onChange={set('instrument')} disabled={record !== null}><option value="" />{instruments.map(({ id: code, title }) => <option key={code} value={code}>{title}</option>)}</select>}</Field>
      {states('state', text.state)}
      <Field label={text.status} required>{(wiring) => <select {...wiring} value={values.status} onChange={set('status')}>{Object.entries(participationLabels).map(([code, label]) => <option key={code} value={code}>{label}</option>)}</select>}</Field>
      <div className="pair">{line('from', text.from, { type: 'date' })}{line('until', text.lastDay, { type: 'date' })}</div>
      {states('towards', text.towards, text.towardsHint)}
      {line('languages', text.languages, { hint: text.languagesHint })}
      {line('note', text.note)}
      {line('source', text.source, { required: true })}
      {line('sourceUrl', text.sourceUrl)}
      {line('checkedOn', text.checkedOn, { type: 'date', required: true })}
      {record && <p className="muted small">{text.kept}</p>}
    </ProposalDialog>
  );
}
