import { Button } from '@mantine/core';
import type { ProposeTrustBody, TrustPolicyResponse } from '@comity/http-contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { call } from '../../../api/http';
import { Problem, sentenceOf } from '../../../api/problem';
import { trustPolicies } from '../../../api/proof-queries';
import { agencies } from '../../../api/queries';
import { ErrorSummary, type SummaryLine } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { announce } from '../../../shell/announcer';
import { trustText as text } from '../../../text/proof';

const empty = { partnerId: '', roots: '', certificates: '', timeStampRoots: '', from: '', to: '', note: '' };
type Given = typeof empty;

/** Certificates to believe, and where they come from. */
export function ProposeTrust() {
  const id = useId();
  const client = useQueryClient();
  const partners = useQuery(agencies);
  const [given, setGiven] = useState<Given>(empty);
  const [required, setRequired] = useState(false);
  const [lines, setLines] = useState<readonly SummaryLine[]>([]);
  const propose = useMutation({
    mutationFn: (body: ProposeTrustBody) => call<TrustPolicyResponse>('/trust-policies', { method: 'POST', body }),
    onSuccess: async () => { announce(text.proposed); setGiven(empty); setRequired(false); await client.invalidateQueries({ queryKey: trustPolicies.queryKey }); },
    onError: (error) => setLines(refusals(error, id)),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(given, id);
    setLines(missing);
    if (missing.length > 0 || propose.isPending) return;
    const { from, note, ...others } = given;
    const written = Object.fromEntries(Object.entries(others).filter(([, value]) => value.trim() !== ''));
    propose.mutate({ ...written, from, note: note.trim(), ...(required ? { timeStampRequired: true } : {}) });
  };
  const change = (name: keyof Given) => ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => setGiven({ ...given, [name]: currentTarget.value });
  const errorOf = (name: keyof Given): string | undefined => lines.find(({ field }) => field === id + name)?.message;
  const pem = (name: 'roots' | 'certificates' | 'timeStampRoots', label: string, hint: string) => (
    <Field id={id + name} label={label} hint={hint} error={errorOf(name)}>{(wiring) => <textarea {...wiring} className="control mono" rows={3} spellCheck={false} maxLength={200_000} value={given[name]} onChange={change(name)} />}</Field>
  );
  return (
    <section className="admin-section" aria-labelledby="trust-propose">
      <h2 id="trust-propose">{text.propose}</h2>
      <ErrorSummary title={text.failed} lines={lines} />
      <form className="form" noValidate onSubmit={send}>
        <Field label={text.partner}>{(wiring) => <select {...wiring} value={given.partnerId} onChange={change('partnerId')}><option value="">{text.forAll}</option>{(partners.data ?? []).filter(({ own }) => !own).map((each) => <option key={each.id} value={each.id}>{each.code}, {each.name}</option>)}</select>}</Field>
        {pem('roots', text.roots, text.rootsHint)}
        {pem('certificates', text.certificates, text.certificatesHint)}
        {pem('timeStampRoots', text.stampRoots, text.stampRootsHint)}
        <label className="choice"><input type="checkbox" checked={required} onChange={({ currentTarget }) => setRequired(currentTarget.checked)} /> <span>{text.required}</span></label>
        <Field id={`${id}from`} label={text.fromLabel} required error={errorOf('from')}>{(wiring) => <input {...wiring} type="date" value={given.from} onChange={change('from')} />}</Field>
        <Field id={`${id}to`} label={text.toLabel} hint={text.optional} error={errorOf('to')}>{(wiring) => <input {...wiring} type="date" value={given.to} onChange={change('to')} />}</Field>
        <Field id={`${id}note`} label={text.note} hint={text.noteHint} required error={errorOf('note')}>{(wiring) => <textarea {...wiring} rows={2} maxLength={1_000} value={given.note} onChange={change('note')} />}</Field>
        <div className="form__acts"><Button type="submit" variant="filled" loading={propose.isPending}>{text.send}</Button></div>
      </form>
    </section>
  );
}

const missingIn = ({ roots, certificates, from, note }: Given, id: string): readonly SummaryLine[] => [
  ...(roots.trim() === '' && certificates.trim() === '' ? [{ message: text.missing.roots, field: `${id}roots` }] : []),
  ...(from === '' ? [{ message: text.missing.from, field: `${id}from` }] : []),
  ...(note.trim().length < 3 ? [{ message: text.missing.note, field: `${id}note` }] : []),
];

/** Each with its field, where the server names one. */
function refusals(error: Error, id: string): readonly SummaryLine[] {
  const fields = error instanceof Problem ? error.fields : [];
  return fields.length === 0 ? [{ message: sentenceOf(error) }] : fields.map(({ field, message }) => ({ message, field: id + field.slice(1) }));
}
