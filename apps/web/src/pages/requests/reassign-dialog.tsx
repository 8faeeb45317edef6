import { Button, Modal } from '@mantine/core';
import { canOwn } from '@comity/domain';
import type { RequestRowResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useCommand } from '../../api/commands';
import { people } from '../../api/queries';
import { sentenceOf } from '../../api/problem';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { Field } from '../../components/field';
import { announce } from '../../shell/announcer';
import { actionText, fieldText } from '../../text/actions';
import { listText as text } from '../../text/lists';
import { shellText } from '../../text/shell';

/** Hands one request to somebody else. Names stand with what they already carry. */
export function ReassignDialog({ row, close }: { readonly row: RequestRowResponse; readonly close: () => void }) {
  const words = actionText.Reassign ?? { title: text.reassign, button: text.reassign, lead: '' };
  const everybody = (useQuery(people).data ?? []).filter(({ id, roles }) => id !== row.owner?.id && canOwn(roles));
  const command = useCommand(row.id);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [personId, reason] = [String(form.get('personId') ?? ''), String(form.get('reason') ?? '').trim()];
    setMissing(personId === '');
    if (personId === '' || command.isPending) return;
    command.mutate({ type: 'Reassign', personId, ...(reason ? { reason } : {}) }, {
      onSuccess: () => {
        announce(text.reassigned(row.reference, everybody.find(({ id }) => id === personId)?.name ?? ''));
        close();
      },
    });
  };
  const lines: readonly SummaryLine[] = missing ? [{ message: fieldText.required(fieldText.newOwner), field: 'reassign-person' }] : command.isError ? [{ message: sentenceOf(command.error) }] : [];
  return (
    <Modal opened onClose={close} title={`${words.title} ${row.reference}`} closeButtonProps={{ 'aria-label': shellText.close }} transitionProps={{ duration: 0 }}>
      <form className="form" onSubmit={submit} noValidate>
        <p className="small">{row.subject}. {words.lead}</p>
        <ErrorSummary title={text.notReassigned} lines={lines} />
        <Field id="reassign-person" label={fieldText.newOwner} required error={missing ? fieldText.required(fieldText.newOwner) : undefined}>
          {(wiring) => <select {...wiring} name="personId" data-autofocus defaultValue=""><option value="">{fieldText.choose}</option>{everybody.map(({ id, name, post, open }) => <option key={id} value={id}>{fieldText.load(name, post, open)}</option>)}</select>}
        </Field>
        <Field id="reassign-reason" label={fieldText.reason} hint={fieldText.reasonOptional}>{(wiring) => <textarea {...wiring} name="reason" rows={3} />}</Field>
        <p className="form__acts"><Button type="submit" variant="filled" loading={command.isPending}>{words.button}</Button><Button onClick={close}>{fieldText.cancel}</Button></p>
      </form>
    </Modal>
  );
}
