import { Button, Modal } from '@mantine/core';
import type { RequestResponse, StandardDocumentResponse } from '@comity/http-contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormContents } from '../../api/form-definition';
import { sentenceOf } from '../../api/problem';
import { standardDocument, useDiscarding } from '../../api/standard-documents';
import { More } from '../../commands/more';
import { Link, useGo } from '../../components/link';
import { Notice } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { commandText } from '../../text/commands';
import { draftText } from '../../text/draft';
import { draftingText } from '../../text/drafting';
import { standardText as text } from '../../text/standard-documents';
import { whyNotSend } from '../draft/draft-actions';
import type { DraftSaver, SaverState } from '../draft/draft-saver';
import { RefusedPlaces } from '../draft/refused-places';
import { SaveState } from '../draft/save-state';
import { IssueDialog } from './issue-dialog';

interface Props { readonly request: RequestResponse; readonly made: StandardDocumentResponse; readonly state: SaverState; readonly saver: DraftSaver; readonly form: FormContents; readonly goTo: (section: string, field: string) => void }

const cannot = { ROLE_MISSING: text.roleMissing, APPROVER_IS_AUTHOR: text.ask, NOT_AT_THIS_STAGE: text.closedNow } as const;

function open({ saved: { check } }: SaverState): string | null {
  const left = [check.blocking > 0 && draftingText.blocking(check.blocking), check.unanswered > 0 && draftingText.unanswered(check.unanswered)].filter((each) => each !== false);
  return check.complete ? null : text.notYet(left.join(', ') || draftingText.unanswered(1));
}

export function StandardHeader({ request, made, state, saver, form, goTo }: Props) {
  const go = useGo();
  const client = useQueryClient();
  const [dialog, setDialog] = useState<'issue' | 'discard' | null>(null);
  const discarding = useDiscarding(made);
  const why = open(state) ?? (made.whyNotIssue === null ? null : cannot[made.whyNotIssue]);
  const back = `/requests/${request.reference}?tab=documents`;
  const close = (): void => setDialog(null);
  const press = async (): Promise<void> => {
    await saver.flush();
    if (why === null && whyNotSend(saver.current()) === null) setDialog('issue');
  };
  return (
    <>
      <PageHeader
        eyebrow={<>{request.subject} · {request.partner.name} · <bdi className="mono">{request.reference}</bdi></>} title={made.name} subject={`${text.pageTitle}, ${request.reference}`}
        meta={<><SaveState state={state} /> <span id="issue-state">{why ?? text.ready}</span> <Link to={back} className="link">{text.toDocuments}</Link></>}
        actions={<>
          <More entries={[{ label: text.discard, onClick: () => setDialog('discard') }]} />
          <Button variant={why === null ? 'filled' : 'default'} className={why === null ? '' : 'not-yet'} aria-describedby="issue-state" {...(why === null ? {} : { 'aria-disabled': true })} onClick={() => void press()}>{text.issue}</Button>
        </>}
      />
      {state.status === 'failed' && <Notice tone="stale" title={draftText.saveFailed}><p>{state.problem}</p></Notice>}
      <RefusedPlaces state={state} form={form} goTo={goTo} />
      {dialog === 'issue' && <IssueDialog request={request} made={made} state={state} saver={saver} form={form} onCancel={close} onDone={() => { void client.invalidateQueries(standardDocument(made.id)); go(back); }} />}
      {dialog === 'discard' && (
        <Modal opened onClose={close} title={text.discardTitle} closeButtonProps={{ 'aria-label': commandText.close }}>
          {discarding.error && <Notice tone="error" title={text.discardFailed}><p>{sentenceOf(discarding.error)}</p></Notice>}
          <p className="lead">{text.discardLead}</p>
          <div className="form__acts">
            <Button variant="filled" loading={discarding.isPending} onClick={() => discarding.mutate(undefined, { onSuccess: () => go(back) })}>{text.discard}</Button>
            <Button onClick={close}>{text.cancel}</Button>
          </div>
        </Modal>
      )}
    </>
  );
}
