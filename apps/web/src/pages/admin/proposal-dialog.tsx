import { Button, Modal } from '@mantine/core';
import type { LawChangeContent } from '@comity/domain';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { Field } from '../../components/field';
import { useGo } from '../../components/link';
import { announce } from '../../shell/announcer';
import { adminText as text } from '../../text/admin';
import { linesOf, usePropose } from './propose';
import './admin.css';

interface Props {
  readonly title: string;
  readonly close: () => void;
  /** What is missing, each with the id of its field. */
  readonly problems: () => readonly SummaryLine[];
  readonly content: () => LawChangeContent;
  readonly children: ReactNode;
}

/** What is to hold, and why. It leads on to the proposal with the clocks that it would move. */
export function ProposalDialog({ title, close, problems, content, children }: Props) {
  const go = useGo();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<readonly SummaryLine[]>([]);
  const propose = usePropose();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (propose.isPending) return;
    const lines = [...problems(), ...(reason.trim() === '' ? [{ message: text.give.reason, field: id }] : [])];
    setMissing(lines);
    propose.reset();
    if (lines.length > 0) return;
    propose.mutate({ ...content(), reason: reason.trim() }, { onSuccess: (change) => { announce(text.proposed); go(`/admin/law-changes/${change.id}`); } });
  };
  return (
    <Modal opened onClose={close} closeOnClickOutside={false} size="lg" title={title} closeButtonProps={{ 'aria-label': text.close }}>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary title={text.notProposed} lines={propose.error ? linesOf(propose.error) : missing} />
        <p className="lead">{text.needsTwo}</p>
        {children}
        <Field id={id} label={text.reason} hint={text.reasonHint} required error={missing.find(({ field }) => field === id)?.message}>
          {(wiring) => <textarea {...wiring} rows={3} maxLength={2_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}
        </Field>
        <div className="form__acts"><Button type="submit" variant="filled" loading={propose.isPending}>{text.propose}</Button><Button onClick={close}>{text.cancel}</Button></div>
      </form>
    </Modal>
  );
}
