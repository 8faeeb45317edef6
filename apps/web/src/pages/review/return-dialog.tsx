import { Button, Modal } from '@mantine/core';
import type { RequestResponse } from '@comity/http-contract';
import { useState } from 'react';
import { useGiving } from '../../commands/use-giving';
import { sentenceOf } from '../../api/problem';
import { ErrorSummary } from '../../components/error-summary';
import { Field } from '../../components/field';
import { fieldText } from '../../text/actions';
import { commandText } from '../../text/commands';
import { draftText } from '../../text/draft';
import { reviewText } from '../../text/reviewing';

export function ReturnDialog({ request, onDone, onCancel }: { readonly request: RequestResponse; readonly onDone: () => void; readonly onCancel: () => void }) {
  const command = useGiving(request.id);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = tried && reason.trim() === '';
  const send = (): void => {
    setTried(true);
    if (reason.trim() !== '' && !command.isPending) command.give({ type: 'ReturnDraft', reason: reason.trim() }, onDone);
  };
  const lines = empty ? [{ message: reviewText.returnProblem, field: 'return-reason' }] : command.error ? [{ message: sentenceOf(command.error) }] : [];
  return (
    <Modal opened onClose={onCancel} closeOnClickOutside={false} size="lg" title={reviewText.returnTitle} closeButtonProps={{ 'aria-label': commandText.close }}>
      <form className="form" noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
        <ErrorSummary title={fieldText.errorTitle} lines={lines} />
        <Field id="return-reason" label={draftText.returnReason} hint={`${reviewText.required}. ${draftText.returnHint}`} required error={empty ? reviewText.returnProblem : undefined}>
          {(wiring) => <textarea {...wiring} rows={6} maxLength={10_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}
        </Field>
        <div className="form__acts">
          <Button type="submit" variant="filled" loading={command.isPending}>{reviewText.returnIt}</Button>
          <Button onClick={onCancel}>{fieldText.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
