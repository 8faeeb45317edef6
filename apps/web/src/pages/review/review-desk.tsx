import { Button, SegmentedControl } from '@mantine/core';
import type { DraftResponse, RequestResponse } from '@comity/http-contract';
import { useState } from 'react';
import type { FormContents } from '../../api/form-definition';
import { Link } from '../../components/link';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { StatusTag } from '../../components/status-tag';
import { FormReading } from '../../forms/read/form-reading';
import { Preview } from '../draft/preview';
import { draftText } from '../../text/draft';
import { draftingText } from '../../text/drafting';
import { requestText } from '../../text/request';
import { reviewText } from '../../text/reviewing';
import { ChecksReading } from './checks-reading';
import { ReturnDialog } from './return-dialog';
import { TranslationLink } from './translation-link';
import { Versions } from './versions';

interface Props { readonly request: RequestResponse; readonly draft: DraftResponse; readonly form: FormContents; readonly onApprove: () => void; readonly onReturned: () => void }

/** What the checker reads before deciding: checks and versions, the text, the paper. */
export function ReviewDesk({ request, draft, form, onApprove, onReturned }: Props) {
  const [returning, setReturning] = useState(false);
  const [tab, setTab] = useState('form');
  const mayReturn = request.commands.includes('ReturnDraft');
  const mayApprove = request.commands.includes('ApproveAndSend') && request.cannotApprove === null;
  return (
    <>
      <PageHeader
        eyebrow={<>{request.kind} · {request.subject} · <bdi className="mono">{request.reference}</bdi></>}
        title={draftText.reviewTitle} subject={request.reference}
        meta={<><StatusTag status={request.status} /> <span>{reviewText.whole} {draft.version}</span> <span><span className="muted">{requestText.author}:</span> {request.author?.name ?? ''}</span> <Link className="link" to={`/requests/${request.reference}`}>{draftingText.toRequest}</Link> <TranslationLink request={request} /></>}
        actions={<>
          {mayReturn && <Button onClick={() => setReturning(true)}>{reviewText.returnIt}</Button>}
          {mayApprove && draft.check.complete && <Button variant="filled" onClick={onApprove}>{reviewText.approveTo(request.partner.name)}</Button>}
        </>}
      />
      {request.cannotApprove === 'APPROVER_IS_AUTHOR' && <Notice tone="info" title={reviewText.mustBeOther}><p>{requestText.notYours}</p></Notice>}
      {request.cannotApprove === 'ROLE_MISSING' && <Notice tone="info" title={reviewText.roleMissing}><p>{requestText.roleMissing}</p></Notice>}
      {!draft.check.complete && <Notice tone="error" title={reviewText.notComplete} />}
      <p className="lead review__lead">{draftText.reviewLead}</p>
      <SegmentedControl className="segmented wizard__tabs" aria-label={reviewText.tabs} value={tab} onChange={setTab} data={[{ value: 'form', label: reviewText.text }, { value: 'preview', label: draftingText.preview }]} />
      <div className="wizard" data-tab={tab}>
        <div className="wizard__side">
          <ChecksReading draft={draft} form={form} />
          <Versions requestId={request.id} />
        </div>
        <section className="wizard__form" aria-labelledby="facts-title">
          <h2 id="facts-title">{reviewText.facts}</h2>
          <FormReading sections={form.sections} blocks={form.blocks} values={draft.values} lang={draft.lang} />
        </section>
        <Preview requestId={request.id} version={draft.version} />
      </div>
      {returning && <ReturnDialog request={request} onCancel={() => setReturning(false)} onDone={onReturned} />}
    </>
  );
}
