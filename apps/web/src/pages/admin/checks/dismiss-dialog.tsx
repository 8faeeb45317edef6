import type { CheckSuggestionDetailResponse, CheckSuggestionResponse } from '@comity/http-contract';
import { Button, Modal } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useCheckWrite } from '../../../api/check-queries';
import { ErrorSummary } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { announce } from '../../../shell/announcer';
import { checksText as text } from '../../../text/checks';
import { linesOf } from '../propose';

/** Sets a suggestion aside; why stays with it. */
export function DismissDialog({ suggestion, close }: { readonly suggestion: CheckSuggestionResponse; readonly close: () => void }) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const dismiss = useCheckWrite<string, CheckSuggestionDetailResponse>(() => `/check-suggestions/${suggestion.id}/dismiss`, (given) => ({ reason: given }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const without = reason.trim() === '';
    setMissing(without);
    if (!without && !dismiss.isPending) dismiss.mutate(reason.trim(), { onSuccess: () => { announce(text.dismissDone); close(); } });
  };
  return (
    <Modal opened onClose={close} closeOnClickOutside={false} title={text.dismissTitle} closeButtonProps={{ 'aria-label': text.detail.close }}>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary title={text.notDismissed} lines={missing ? [{ message: text.form.give.reason, field: id }] : linesOf(dismiss.error)} />
        <p className="lead"><span className="mono">{suggestion.reference}</span>: {text.steps[suggestion.step]}</p>
        <Field id={id} label={text.form.reason} hint={text.dismissHint} required error={missing ? text.form.give.reason : undefined}>{(wiring) => <textarea {...wiring} rows={3} maxLength={2_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}</Field>
        <div className="form__acts"><Button type="submit" variant="filled" loading={dismiss.isPending}>{text.dismiss}</Button><Button onClick={close}>{text.form.cancel}</Button></div>
      </form>
    </Modal>
  );
}
