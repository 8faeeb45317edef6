import { Button } from '@mantine/core';
import { hasRight, rungs } from '@comity/domain';
import type { EscalationResponse } from '@comity/http-contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/http';
import { useMe } from '../../api/hooks';
import { escalations } from '../../api/queries';
import { ButtonLink } from '../../components/button-link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { announce } from '../../shell/announcer';
import { listText as text } from '../../text/lists';
import { EscalationRow } from './escalation-row';

/** Rungs of the ladder that were climbed, the highest first; open ones stand above those somebody has taken note of. */
export function EscalationsPage() {
  const me = useMe();
  const client = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery(escalations);
  const acknowledge = useMutation({
    mutationFn: ({ id }: EscalationResponse) => call<EscalationResponse>(`/escalations/${id}/acknowledge`, { method: 'POST' }),
    onSuccess: ({ reference }) => announce(text.acknowledgedOne(reference)),
    onSettled: () => Promise.all(['escalations', 'me', 'dashboard'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
  const mayAnswer = hasRight(me.roles, 'escalation.acknowledge');
  const groups = [...rungs].reverse().map((rung) => ({ rung, entries: data?.filter((entry) => entry.rung === rung) ?? [] })).filter(({ entries }) => entries.length > 0);
  const open = data?.filter(({ acknowledgedAt }) => acknowledgedAt === null).length ?? 0;
  return (
    <>
      <PageHeader title={text.escalationsTitle} meta={data ? text.openEscalations(open) : '\u00a0'} />
      {error && !data && <Failed error={error} again={() => void refetch()} />}
      {acknowledge.isError && <Failed error={acknowledge.error} again={() => acknowledge.reset()} />}
      {!data && !error && <SkeletonRows rows={5} />}
      {data?.length === 0 && <Empty action={<ButtonLink to="/requests?view=open">{text.openRequests}</ButtonLink>}>{text.escalationsEmpty}</Empty>}
      {groups.length > 0 && (
        <div className="table-scroll" role="region" aria-label={text.escalationsTitle} tabIndex={0} aria-busy={isFetching}>
          <table className="table table--requests table--escalations">
            <caption className="vh">{text.escalationsTitle}</caption>
            <thead>
              <tr>
                <th scope="col" className="col-ref">{text.columns.reference}</th><th scope="col">{text.columns.subject}</th><th scope="col" className="col-instrument">{text.clockColumn}</th>
                <th scope="col" className="col-left">{text.columns.left}</th><th scope="col" className="col-date">{text.at}</th><th scope="col" className="col-move">{text.told}</th><th scope="col" className="col-answer">{text.answer}</th>
              </tr>
            </thead>
            {groups.map(({ rung, entries }) => (
              <tbody key={rung}>
                <tr className="table__group"><th scope="rowgroup" colSpan={7}>{text.rungs[rung]} <span className="count num">{entries.length}</span> <span className="table__note">{text.rungMeans[rung]}</span></th></tr>
                {entries.map((entry) => (
                  <EscalationRow key={entry.id} entry={entry} zone={me.zone} answer={mayAnswer && <Button size="xs" loading={acknowledge.isPending && acknowledge.variables.id === entry.id} onClick={() => acknowledge.mutate(entry)}>{text.acknowledge}<span className="vh">: {entry.reference}, {entry.clock.label}</span></Button>} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </>
  );
}
