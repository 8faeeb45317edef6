import { Button } from '@mantine/core';
import type { DraftResponse, RequestResponse } from '@comity/http-contract';
import { useState } from 'react';
import { useGiving } from '../../commands/use-giving';
import type { FormContents } from '../../api/form-definition';
import { useMe } from '../../api/hooks';
import { sentenceOf } from '../../api/problem';
import { CommandFacts } from '../../commands/command-facts';
import { ErrorSummary } from '../../components/error-summary';
import { Field } from '../../components/field';
import { PageHeader } from '../../components/page-header';
import { fieldText } from '../../text/actions';
import { draftText } from '../../text/draft';
import { reviewText } from '../../text/reviewing';
import { moment } from '../../time/format';
import { statedSignature } from './signature-method';
import { SignatureMethodField } from './signature-method-field';
import { useSignatureMethod } from './use-signature-method';

const TARGET_HOURS = 24;
const MOST_HOURS = 2160;

interface Props { readonly request: RequestResponse; readonly draft: DraftResponse; readonly form: FormContents; readonly onDone: () => void; readonly onBack: () => void }

/** The step that cannot be undone, as a page of its own: what, to whom, which version. Pressing twice sends once. */
export function ConfirmApproval({ request, draft, form, onDone, onBack }: Props) {
  const { zone } = useMe();
  const command = useGiving(request.id);
  const stated = statedSignature(form.sections, draft.values);
  const [hours, setHours] = useState(String(TARGET_HOURS));
  const [place, setPlace] = useState(stated.place);
  const choice = useSignatureMethod(stated.method);
  const { method } = choice;
  const [tried, setTried] = useState(false);
  const hoursBad = !/^\d{1,4}$/.test(hours.trim()) || Number(hours) < 1 || Number(hours) > MOST_HOURS;
  const problems = [...(method === '' ? [{ message: reviewText.methodProblem, field: 'sign-method' }] : []), ...(hoursBad ? [{ message: reviewText.hoursProblem, field: 'receipt-target' }] : [])];
  const send = (): void => {
    setTried(true);
    if (problems.length > 0 || command.isPending) return;
    command.give({
      type: 'ApproveAndSend', draftVersion: draft.version, digest: draft.digest, receiptTargetHours: Number(hours),
      ...(place.trim() === '' ? {} : { place: place.trim() }), ...(method === '' ? {} : { method }),
    }, onDone);
  };
  const lines = tried && problems.length > 0 ? problems : command.error ? [{ message: sentenceOf(command.error) }] : [];
  return (
    <>
      <PageHeader eyebrow={<>{request.kind} · <bdi className="mono">{request.reference}</bdi></>} title={reviewText.confirmTitle(request.partner.name)} subject={request.reference} />
      <form className="form" noValidate onSubmit={(event) => { event.preventDefault(); send(); }}>
        <ErrorSummary title={draftText.notApproved} lines={lines} />
        <p className="lead">{draftText.confirmLead}</p>
        <div className="effect">
          <CommandFacts request={request} />
          <dl className="facts facts--wide">
            <dt>{reviewText.version}</dt><dd>{reviewText.whole} {draft.version}, {draft.savedBy.name}, <bdi>{moment(draft.savedAt, zone)}</bdi></dd>
            <dt>{reviewText.digest}</dt><dd className="mono hash">{draft.digest}</dd>
          </dl>
        </div>
        <SignatureMethodField id="sign-method" label={draftText.method} hint={stated.method && !choice.lost ? reviewText.methodStated : reviewText.methodAsked} error={tried && method === '' ? reviewText.methodProblem : undefined} choice={choice} />
        <Field id="sign-place" label={draftText.place} hint={reviewText.optional}>{(wiring) => <input {...wiring} maxLength={200} value={place} onChange={({ currentTarget }) => setPlace(currentTarget.value)} />}</Field>
        <Field id="receipt-target" label={draftText.target} hint={draftText.targetHint} error={tried && hoursBad ? reviewText.hoursProblem : undefined}>
          {(wiring) => <input {...wiring} className="control control--short" inputMode="numeric" value={hours} onChange={({ currentTarget }) => setHours(currentTarget.value)} />}
        </Field>
        <div className="form__acts">
          <Button type="submit" variant="filled" loading={command.isPending}>{reviewText.sendTo(request.partner.name)}</Button>
          <Button onClick={onBack}>{draftText.back}</Button>
          {command.isPending && <span role="status" className="muted small">{fieldText.sending}</span>}
        </div>
      </form>
    </>
  );
}
