import { Button } from '@mantine/core';
import type { CommandType } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import { useState } from 'react';
import { sentenceOf } from '../../api/problem';
import { CommandDialog, useFollowUp } from '../../commands';
import { wordsOf } from '../../commands/words';
import { More } from '../../commands/more';
import { ButtonLink } from '../../components/button-link';
import { ErrorSummary } from '../../components/error-summary';
import { useGo } from '../../components/link';
import { announce } from '../../shell/announcer';
import { bundleText } from '../../text/bundle';
import { commandText } from '../../text/commands';
import { paperText } from '../../text/paper';
import { requestText } from '../../text/request';

/** Commands with a dialog, the one that moves the request on first. */
const byWeight: readonly CommandType[] = ['AcknowledgeReceipt', 'AnswerInformation', 'AcknowledgeWithdrawal', 'RecordPreservation', 'SendAnswer', 'AskForInformation', 'Close', 'Reassign', 'ReturnApproved', 'Withdraw', 'Discard'];
/** Never the primary action: they stop a request or only move it on a desk. */
const aside: ReadonlySet<CommandType> = new Set(['Reassign', 'ReturnApproved', 'Withdraw', 'Discard']);

/** One primary action by stage, the others under "More". */
export function RequestActions({ request }: { readonly request: RequestResponse }) {
  const [open, setOpen] = useState<CommandType | null>(null);
  const followUp = useFollowUp(request);
  const go = useGo();
  const titleOf = (type: CommandType): string => wordsOf(type, request.form).title;
  const here = `/requests/${request.reference}`;
  const given = byWeight.filter((type) => request.commands.includes(type));
  const drafting = request.side === 'outgoing' && (request.stage === 'draft' || request.stage === 'returned');
  const reviewing = request.side === 'outgoing' && request.stage === 'review';
  const followFirst = request.canFollowUp && request.preservation !== null && !request.family.some(({ follows }) => follows) && request.stage !== 'information-needed';
  const first = drafting || reviewing || followFirst ? undefined : given.find((type) => !aside.has(type));
  const others = given.filter((type) => type !== first);
  const entries = [
    ...(request.canFollowUp && !followFirst ? [{ label: commandText.followUp, onClick: () => followUp.mutate() }] : []),
    ...others.map((type) => ({ label: titleOf(type), onClick: () => setOpen(type) })),
    ...(request.commands.includes('TakeOverPaper') ? [{ label: paperText.into, onClick: () => go(`${here}/paper`) }] : []),
  ];
  const done = (): void => {
    if (open) announce(commandText.done(titleOf(open)));
    setOpen(null);
  };
  return (
    <>
      <More entries={entries} />
      {drafting && <ButtonLink to={`${here}/draft`} variant="filled">{requestText.continueDraft}</ButtonLink>}
      {reviewing && <ButtonLink to={`${here}/review`} variant="filled">{requestText.review}</ButtonLink>}
      {followFirst && !drafting && !reviewing && <Button variant="filled" loading={followUp.isPending} onClick={() => followUp.mutate()}>{commandText.followUp}</Button>}
      {first && <Button variant="filled" onClick={() => setOpen(first)}>{titleOf(first)}</Button>}
      {request.stage === 'closed' && request.outcome !== 'discarded' && <Button component="a" href={`/api/requests/${request.id}/closure-letter`} download>{bundleText.closure}</Button>}
      {followUp.error && <div className="page-head__error"><ErrorSummary title={commandText.followUpFailed} lines={[{ message: sentenceOf(followUp.error) }]} /></div>}
      {open && <CommandDialog type={open} request={request} onCancel={() => setOpen(null)} onDone={done} />}
    </>
  );
}
