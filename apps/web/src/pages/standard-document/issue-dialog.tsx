import { Button, Modal } from '@mantine/core';
import type { RequestResponse, StandardDocumentResponse } from '@comity/http-contract';
import { useState } from 'react';
import type { FormContents } from '../../api/form-definition';
import { useMe } from '../../api/hooks';
import { sentenceOf } from '../../api/problem';
import { useGiving } from '../../commands/use-giving';
import { ErrorSummary } from '../../components/error-summary';
import { Field } from '../../components/field';
import { commandText } from '../../text/commands';
import { standardText as text } from '../../text/standard-documents';
import { moment } from '../../time/format';
import type { DraftSaver, SaverState } from '../draft/draft-saver';
import { statedSignature } from '../review/signature-method';
import { SignatureMethodField } from '../review/signature-method-field';
import { useSignatureMethod } from '../review/use-signature-method';

interface Props { readonly request: RequestResponse; readonly made: StandardDocumentResponse; readonly state: SaverState; readonly saver: DraftSaver; readonly form: FormContents; readonly onDone: () => void; readonly onCancel: () => void }

/** The step that makes the paper: which version, and how it is signed. Pressing twice issues once. */
export function IssueDialog({ request, made, state: { saved }, saver, form, onDone, onCancel }: Props) {
  const { zone } = useMe();
  const command = useGiving(request.id);
  const stated = statedSignature(form.sections, saved.values);
  const [place, setPlace] = useState(stated.place);
  const choice = useSignatureMethod(stated.method);
  const { method } = choice;
  const [problem, setProblem] = useState<{ readonly message: string; readonly field?: string } | null>(null);
  const issue = async (): Promise<void> => {
    if (made.asksMethod && method === '') return setProblem({ message: text.methodMissing, field: 'issue-method' });
    if (!(await saver.flush())) return setProblem({ message: text.saveFirst });
    setProblem(null);
    const { version, digest } = saver.current().saved;
    command.give({
      type: 'IssueStandardDocument', madeDocumentId: made.id, version, digest, ...(made.languages === null ? {} : { languages: made.languages }),
      ...(place.trim() === '' ? {} : { place: place.trim() }), ...(method === '' ? {} : { method }),
    }, onDone);
  };
  const open = problem?.field !== undefined && method !== '' ? null : problem;
  const lines = open ? [open] : command.error ? [{ message: sentenceOf(command.error) }] : [];
  return (
    <Modal opened onClose={onCancel} closeOnClickOutside={false} size="lg" title={text.issueTitle} closeButtonProps={{ 'aria-label': commandText.close }}>
      <form className="form" noValidate onSubmit={(event) => { event.preventDefault(); if (!command.isPending) void issue(); }}>
        <ErrorSummary title={text.notIssued} lines={lines} />
        <p className="lead">{text.issueLead}</p>
        <dl className="facts facts--wide">
          <dt>{text.pageTitle}</dt><dd>{made.name}</dd>
          <dt>{text.version}</dt><dd>{text.versionOf(saved.version, saved.savedBy.name, moment(saved.savedAt, zone))}</dd>
          <dt>{text.digest}</dt><dd className="mono hash">{saved.digest}</dd>
        </dl>
        {made.asksMethod && (
          <>
            <SignatureMethodField id="issue-method" label={text.method} hint={commandText.required} error={problem?.field === 'issue-method' && method === '' ? text.methodMissing : undefined} choice={choice} />
            <Field id="issue-place" label={text.place} hint={text.optional}>{(wiring) => <input {...wiring} maxLength={200} value={place} onChange={({ currentTarget }) => setPlace(currentTarget.value)} />}</Field>
          </>
        )}
        <div className="form__acts">
          <Button type="submit" variant="filled" loading={command.isPending}>{text.issue}</Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
          {command.isPending && <span role="status" className="muted small">{text.issuing}</span>}
        </div>
      </form>
    </Modal>
  );
}
