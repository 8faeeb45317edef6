import { Button } from '@mantine/core';
import type { ProposalDecision } from '@comity/domain';
import type { LetterheadProposalDetailResponse } from '@comity/http-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useAttemptKey } from '../../../api/commands';
import { useMe } from '../../../api/hooks';
import { call } from '../../../api/http';
import { letterhead } from '../../../api/letterhead-queries';
import { ErrorSummary } from '../../../components/error-summary';
import { Field } from '../../../components/field';
import { announce } from '../../../shell/announcer';
import { letterheadText as text } from '../../../text/letterhead';
import { linesOf } from '../propose';

/** A second administrator adopts or rejects; who proposed it may withdraw it. What is adopted is what was read. */
export function DecideLetterhead({ proposal }: { readonly proposal: LetterheadProposalDetailResponse }) {
  const { personId } = useMe();
  const id = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const decide = useDecide(proposal);
  const { may, findings } = proposal;
  const own = proposal.proposedBy.id === personId;
  if (may.length === 0) return <p className="muted small">{own ? text.own : text.noRight}</p>;
  const take = (decision: ProposalDecision) => (): void => {
    const without = decision === 'reject' && reason.trim() === '';
    setMissing(without);
    if (!without && !decide.isPending) decide.mutate({ decision, reason: reason.trim() }, { onSuccess: ({ state }) => announce(text.done[state]) });
  };
  const only = may.length === 1 ? may[0] : undefined;
  return (
    <section aria-labelledby="decide-title" className="admin-decide">
      <h2 id="decide-title">{text.decide}</h2>
      <ErrorSummary title={text.notDecided} lines={missing ? [{ message: text.giveReason, field: id }] : linesOf(decide.error)} />
      {own && <p className="muted small">{text.own}</p>}
      <Field id={id} label={text.reasonGiven} hint={text.decisionHint[only ?? 'reject']} error={missing ? text.giveReason : undefined}>{(wiring) => <textarea {...wiring} rows={3} maxLength={2_000} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />}</Field>
      <p className="admin-acts">
        {may.map((decision) => <Button key={decision} {...(decision === 'adopt' ? { variant: 'filled' } : {})} disabled={decision === 'adopt' && findings.length > 0} loading={decide.isPending && decide.variables.decision === decision} onClick={take(decision)}>{text.acts[decision]}</Button>)}
      </p>
    </section>
  );
}

function useDecide({ id, numberNow }: LetterheadProposalDetailResponse) {
  const client = useQueryClient();
  const { keyFor, done } = useAttemptKey();
  return useMutation({
    mutationFn: (given: { readonly decision: ProposalDecision; readonly reason: string }) => {
      const body = { ...(given.reason === '' ? {} : { reason: given.reason }), ...(given.decision === 'adopt' ? { number: numberNow } : {}) };
      return call<LetterheadProposalDetailResponse>(`/agency/letterheads/${id}/${given.decision}`, { method: 'POST', body, key: keyFor({ given, numberNow }) });
    },
    onSuccess: async (proposal) => {
      done();
      client.setQueryData(letterhead(id).queryKey, proposal);
      await client.invalidateQueries({ queryKey: ['letterhead'] });
    },
    // Somebody else may have decided, or another was adopted: what is shown is read again.
    onError: () => client.invalidateQueries({ queryKey: ['letterhead', 'one', id] }),
  });
}
