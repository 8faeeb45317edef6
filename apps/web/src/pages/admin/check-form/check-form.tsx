import type { AgencyCheckContent } from '@comity/domain';
import { Button } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { usePreviewCheck, useProposeCheck } from '../../../api/check-queries';
import { ErrorSummary, type SummaryLine } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { useGo } from '../../../components/link';
import { announce } from '../../../shell/announcer';
import { checksText } from '../../../text/checks';
import { DraftsHit } from '../check/drafts-hit';
import { linesOf } from '../propose';
import { CheckBoxes } from './check-boxes';
import { contentOf, missingIn, valuesOf, type CheckValues } from './check-values';

const text = checksText.form;

interface Props {
  readonly start: Omit<AgencyCheckContent, 'message'> & { readonly message?: string };
  readonly replaces?: string;
  readonly suggestionId?: string;
}

/** Writes a check, shows which open drafts it would hit, and proposes it. */
export function CheckForm({ start, replaces, suggestionId }: Props) {
  const id = useId();
  const go = useGo();
  const [values, setValues] = useState<CheckValues>(() => valuesOf(start));
  const [reason, setReason] = useState('');
  const [lines, setLines] = useState<readonly SummaryLine[]>([]);
  const [preview, propose] = [usePreviewCheck(), useProposeCheck()];
  const errors = Object.fromEntries(lines.map(({ field, message }) => [(field ?? '').slice(id.length), message]));
  const complete = (withReason: boolean): boolean => {
    const missing: SummaryLine[] = Object.entries(missingIn(values)).map(([name, message]) => ({ message, field: id + name }));
    if (withReason && reason.trim() === '') missing.push({ message: text.give.reason, field: `${id}reason` });
    setLines(missing);
    propose.reset();
    return missing.length === 0;
  };
  const set = (changes: Partial<CheckValues>): void => { setValues({ ...values, ...changes }); preview.reset(); };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (propose.isPending || !complete(true)) return;
    const body = { content: contentOf(values), reason: reason.trim(), ...(replaces ? { replaces } : {}), ...(suggestionId ? { suggestionId } : {}) };
    propose.mutate(body, { onSuccess: (check) => { announce(text.proposed); go(`/admin/checks/${check.id}`); } });
  };
  const failed = propose.error ?? preview.error;
  return (
    <form className="form admin-decide" onSubmit={submit} noValidate>
      <ErrorSummary title={text.notProposed} lines={failed ? linesOf(failed) : lines} />
      <p className="lead">{text.two}</p>
      <CheckBoxes id={id} values={values} set={set} errors={errors} />
      <p><Button loading={preview.isPending} onClick={() => { if (complete(false)) preview.mutate(contentOf(values)); }}>{text.preview}</Button></p>
      {preview.data && <DraftsHit drafts={preview.data} />}
      <Field id={`${id}reason`} label={text.reason} hint={text.reasonHint} required error={errors['reason']}>
        {(wiring) => <textarea {...wiring} rows={3} maxLength={2_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}
      </Field>
      <div className="form__acts"><Button type="submit" variant="filled" loading={propose.isPending}>{text.propose}</Button><Button onClick={() => go('/admin/checks')}>{text.cancel}</Button></div>
    </form>
  );
}
