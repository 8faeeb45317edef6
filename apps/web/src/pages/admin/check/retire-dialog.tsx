import type { AgencyCheckDetailResponse } from '@comity/http-contract';
import { Button, Modal } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useCheckWrite } from '../../../api/check-queries';
import { ErrorSummary } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { useGo } from '../../../components/link';
import { announce } from '../../../shell/announcer';
import { checksText } from '../../../text/checks';
import { linesOf } from '../propose';

const text = checksText.detail;
const words = checksText.form;

/** Proposes to retire a check; another administrator adopts that too. */
export function RetireDialog({ check, close }: { readonly check: AgencyCheckDetailResponse; readonly close: () => void }) {
  const id = useId();
  const go = useGo();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const retire = useCheckWrite<string, AgencyCheckDetailResponse>(() => `/checks/${check.id}/retire`, (given) => ({ reason: given }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const without = reason.trim() === '';
    setMissing(without);
    if (!without && !retire.isPending) retire.mutate(reason.trim(), { onSuccess: (made) => { announce(words.proposed); go(`/admin/checks/${made.id}`); } });
  };
  return (
    <Modal opened onClose={close} closeOnClickOutside={false} title={text.retireTitle} closeButtonProps={{ 'aria-label': text.close }}>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary title={words.notProposed} lines={missing ? [{ message: words.give.reason, field: id }] : linesOf(retire.error)} />
        <p className="lead">{text.retireLead}</p>
        <Field id={id} label={words.reason} hint={words.reasonHint} required error={missing ? words.give.reason : undefined}>{(wiring) => <textarea {...wiring} rows={3} maxLength={2_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}</Field>
        <div className="form__acts"><Button type="submit" variant="filled" loading={retire.isPending}>{words.propose}</Button><Button onClick={close}>{words.cancel}</Button></div>
      </form>
    </Modal>
  );
}
