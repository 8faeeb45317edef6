import { Button } from '@mantine/core';
import type { LawDecision } from '@comity/domain';
import type { LawChangeDetailResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useAttemptKey } from '../../../api/commands';
import { useMe } from '../../../api/hooks';
import { call } from '../../../api/http';
import { lawChange } from '../../../api/law-queries';
import { ErrorSummary } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { announce } from '../../../shell/announcer';
import { adminText } from '../../../text/admin';
import { linesOf } from '../propose';

const text = adminText.changes;

/** A second administrator adopts or rejects; who proposed it may withdraw it. What is adopted is what was read. */
export function Decide({ change }: { readonly change: LawChangeDetailResponse }) {
  const { personId } = useMe();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const decide = useDecide(change);
  const { may, findings } = change;
  if (may.length === 0) return <p className="muted small">{change.proposedBy.id === personId ? text.own : adminText.noRight}</p>;
  const take = (decision: LawDecision) => (): void => {
    const without = decision === 'reject' && reason.trim() === '';
    setMissing(without);
    if (!without && !decide.isPending) decide.mutate({ decision, reason: reason.trim() }, { onSuccess: () => announce(text.done(text[decision])) });
  };
  const only = may.length === 1 ? may[0] : undefined;
  return (
    <section aria-labelledby="decide-title" className="admin-decide">
      <h2 id="decide-title">{text.decide}</h2>
      <ErrorSummary title={text.notDecided} lines={missing ? [{ message: adminText.give.reason, field: id }] : linesOf(decide.error)} />
      {change.proposedBy.id === personId && <p className="muted small">{text.own}</p>}
      <Field id={id} label={adminText.reason} hint={text.decisionHint[only ?? 'reject']} error={missing ? adminText.give.reason : undefined}>{(wiring) => <textarea {...wiring} rows={3} maxLength={2_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}</Field>
      <p className="admin-acts">
        {may.map((decision) => <Button key={decision} {...(decision === 'adopt' ? { variant: 'filled' } : {})} disabled={decision === 'adopt' && findings.length > 0} loading={decide.isPending && decide.variables.decision === decision} onClick={take(decision)}>{text.acts[decision]}</Button>)}
      </p>
    </section>
  );
}

function useDecide({ id, lawNumberNow }: LawChangeDetailResponse) {
  const client = useQueryClient();
  const { keyFor, done } = useAttemptKey();
  return useMutation({
    mutationFn: (given: { readonly decision: LawDecision; readonly reason: string }) => {
      const body = { ...(given.reason === '' ? {} : { reason: given.reason }), ...(given.decision === 'adopt' ? { lawNumber: lawNumberNow } : {}) };
      return call<LawChangeDetailResponse>(`/law-changes/${id}/${given.decision}`, { method: 'POST', body, key: keyFor({ given, lawNumberNow }) });
    },
    onSuccess: async (change) => {
      done();
      client.setQueryData(lawChange(id).queryKey, change);
      await client.invalidateQueries();
    },
    // Somebody else may have decided, or the law moved on: what is shown is read again.
    onError: () => client.invalidateQueries({ queryKey: ['law', 'change', id] }),
  });
}
