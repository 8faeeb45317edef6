import type { ProposalDecision } from '@comity/domain';
import type { AgencyCheckDetailResponse } from '@comity/http-contract';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useCheckWrite } from '../../../api/check-queries';
import { useMe } from '../../../api/hooks';
import { ErrorSummary } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { announce } from '../../../shell/announcer';
import { checksText } from '../../../text/checks';
import { linesOf } from '../propose';

const text = checksText.detail;
interface Given { readonly decision: ProposalDecision; readonly reason: string }

/** A second administrator adopts or rejects; who proposed it may withdraw it. */
export function Decide({ check }: { readonly check: AgencyCheckDetailResponse }) {
  const { personId } = useMe();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const decide = useCheckWrite<Given, AgencyCheckDetailResponse>(({ decision }) => `/checks/${check.id}/${decision}`, ({ reason: words }) => (words === '' ? {} : { reason: words }));
  const own = check.proposedBy.id === personId;
  if (check.may.length === 0) return <p className="muted small">{own ? text.own : checksText.noRight}</p>;
  const take = (decision: ProposalDecision) => (): void => {
    const without = decision === 'reject' && reason.trim() === '';
    setMissing(without);
    if (!without && !decide.isPending) decide.mutate({ decision, reason: reason.trim() }, { onSuccess: () => announce(text.done[decision]) });
  };
  const words = checksText.form;
  return (
    <section aria-labelledby="decide-title" className="admin-decide">
      <h2 id="decide-title">{text.decide}</h2>
      <ErrorSummary title={text.notDecided} lines={missing ? [{ message: words.give.reason, field: id }] : linesOf(decide.error)} />
      {own && <p className="muted small">{text.own}</p>}
      <Field id={id} label={words.reason} hint={text.hint[check.may.length === 1 ? check.may[0]! : 'reject']} error={missing ? words.give.reason : undefined}>{(wiring) => <textarea {...wiring} rows={3} maxLength={2_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}</Field>
      <p className="admin-acts">
        {check.may.map((decision) => <Button key={decision} {...(decision === 'adopt' ? { variant: 'filled' } : {})} loading={decide.isPending && decide.variables.decision === decision} onClick={take(decision)}>{text.acts[decision]}</Button>)}
      </p>
    </section>
  );
}
