import { Button } from '@mantine/core';
import { hasRight } from '@comity/domain';
import type { WordingApprovalResponse, WordingDetailResponse } from '@comity/http-contract';
import { useState } from 'react';
import { useMe } from '../../../api/hooks';
import { sentenceOf } from '../../../api/problem';
import { Field } from '../../../components/field';
import { announce } from '../../../shell/announcer';
import { wordingsText as text } from '../../../text/letterhead';
import { calendarDay, moment } from '../../../time/format';
import { useApprovals } from './use-approvals';

/** Who approved the wording, and what became of it; the newest first. */
export function Approvals({ wording }: { readonly wording: WordingDetailResponse }) {
  const { roles } = useMe();
  if (wording.approvals.length === 0) return null;
  return (
    <section aria-labelledby="approvals-title">
      <h2 id="approvals-title">{text.history}</h2>
      <ul className="admin-lines">
        {wording.approvals.map((each) => <li key={each.id}><Approval approval={each} earlier={each.wordingSha256 !== wording.sha256} />{each.withdrawnAt === null && hasRight(roles, 'wording.approve') && <Withdraw approval={each} wording={wording} />}</li>)}
      </ul>
    </section>
  );
}

function Approval({ approval, earlier }: { readonly approval: WordingApprovalResponse; readonly earlier: boolean }) {
  const { zone } = useMe();
  return (
    <span>
      <span className="strong"><bdi>{approval.name}</bdi></span>, <bdi>{approval.post}</bdi>, {calendarDay(approval.approvedOn)}{earlier && <span className="muted"> ({text.ofEarlier})</span>}<br />
      <bdi>{approval.competence}</bdi><br />
      <span className="muted">{text.enteredBy} {approval.enteredBy.name}, {moment(approval.enteredAt, zone, true)}</span>
      {approval.withdrawnAt && <><br /><span>{text.withdrawnBy}: {approval.withdrawnBy?.name}, {moment(approval.withdrawnAt, zone, true)}. <q>{approval.withdrawnBecause}</q></span></>}
    </span>
  );
}

function Withdraw({ approval: { id }, wording: { form, lang } }: { readonly approval: WordingApprovalResponse; readonly wording: WordingDetailResponse }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const { withdraw } = useApprovals(form, lang);
  if (!open) return <Button size="xs" onClick={() => setOpen(true)}>{text.withdraw}</Button>;
  const take = (): void => {
    setShort(reason.trim().length < 3);
    if (reason.trim().length >= 3 && !withdraw.isPending) withdraw.mutate({ id, reason: reason.trim() }, { onSuccess: () => announce(text.withdrawn) });
  };
  return (
    <div className="admin-decide">
      <Field label={text.withdrawReason} hint={text.withdrawHint} required error={short ? text.giveReason : undefined}>{(wiring) => <textarea {...wiring} rows={2} maxLength={1_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}</Field>
      {withdraw.error && <p className="field-error" role="alert">{sentenceOf(withdraw.error)}</p>}
      <p className="admin-acts"><Button size="xs" loading={withdraw.isPending} onClick={take}>{text.withdraw}</Button></p>
    </div>
  );
}
