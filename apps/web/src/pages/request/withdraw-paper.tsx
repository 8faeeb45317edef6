import { Button, Modal } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useCommand } from '../../api/commands';
import { sentenceOf } from '../../api/problem';
import { ErrorSummary } from '../../components/error-summary';
import { Field } from '../../components/field';
import { announce } from '../../shell/announcer';
import { proofText as text } from '../../text/proof';

interface Props {
  readonly documentId: string;
  readonly name: string;
  readonly requestId: string;
  readonly close: () => void;
}

/** A paper that counts no longer, and why. */
export function WithdrawPaper({ documentId, name, requestId, close }: Props) {
  const id = useId();
  const command = useCommand(requestId);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (command.isPending) return;
    setMissing(reason.trim() === '');
    command.reset();
    if (reason.trim() === '') return;
    command.mutate({ type: 'WithdrawPaper', documentId, reason: reason.trim() }, { onSuccess: () => { announce(text.withdrawn); close(); } });
  };
  const lines = command.error ? [{ message: sentenceOf(command.error) }] : missing ? [{ message: text.withdrawMissing, field: id }] : [];
  return (
    <Modal opened onClose={close} closeOnClickOutside={false} size="lg" title={text.withdrawTitle} closeButtonProps={{ 'aria-label': text.close }}>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary title={text.notWithdrawn} lines={lines} />
        <p className="strong"><bdi>{name}</bdi></p>
        <p className="lead">{text.withdrawLead}</p>
        <Field id={id} label={text.withdrawReason} hint={text.withdrawReasonHint} required error={missing ? text.withdrawMissing : undefined}>
          {(wiring) => <textarea {...wiring} rows={3} maxLength={10_000} value={reason} onChange={({ currentTarget }) => { setReason(currentTarget.value); setMissing(false); }} />}
        </Field>
        <div className="form__acts">
          <Button type="submit" variant="filled" loading={command.isPending}>{text.withdraw}</Button>
          <Button onClick={close}>{text.cancel}</Button>
          {command.isPending && <span role="status" className="muted small">{text.withdrawing}</span>}
        </div>
      </form>
    </Modal>
  );
}
