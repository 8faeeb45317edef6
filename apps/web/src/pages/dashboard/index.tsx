import { Button } from '@mantine/core';
import { clockDefinitions, hasRight } from '@comity/domain';
import type { DashboardResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useMe } from '../../api/hooks';
import { dashboard } from '../../api/queries';
import { ButtonLink } from '../../components/button-link';
import { dateKind } from '../../components/clock-look';
import { DeadlineRuler } from '../../components/deadline-ruler';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { listText as text } from '../../text/lists';
import { moment } from '../../time/format';
import { ByKind, ByMove, ByOfficer } from './charts';
import { Figures } from './figures';

/** What is late or will be, by whose move, by officer and by kind. Every number opens its list. */
export function DashboardPage() {
  const me = useMe();
  const allowed = hasRight(me.roles, 'dashboard.read');
  const { data, error, refetch } = useQuery({ ...dashboard, enabled: allowed });
  if (!allowed) return <><PageHeader title={text.dashboardTitle} /><Empty action={<ButtonLink to="/desk">{text.toDesk}</ButtonLink>}>{text.noDashboard}</Empty></>;
  const open = data?.figures.find(({ code }) => code === 'open')?.count ?? 0;
  return (
    <>
      <PageHeader title={text.dashboardTitle} meta={data ? text.dataAt(moment(data.at, me.zone)) : '\u00a0'} actions={<Button leftSection={<Printer size={14} aria-hidden="true" />} onClick={() => window.print()}>{text.print}</Button>} />
      {error && !data && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && <Figures figures={data.figures} />}
      {data && open === 0 && <Empty action={hasRight(me.roles, 'request.draft') && <ButtonLink to="/requests/new">{text.newRequest}</ButtonLink>}>{text.dashboardEmpty}</Empty>}
      {data && open > 0 && <Charts data={data} zone={me.zone} />}
    </>
  );
}

const DAY_MS = 86_400_000;
/** The figures name their clocks; which kind of date each has is in the procedures. */
const kindsOfDate = new Map(Object.values(clockDefinitions).flat().map((clock) => [clock.label, dateKind(clock)]));

function Charts({ data, zone }: { readonly data: DashboardResponse; readonly zone: string }) {
  const now = Date.parse(data.at);
  const marks = data.ruler.map(({ clockId, at, label }) => ({ id: clockId, at, kind: kindsOfDate.get(label) ?? 'act-by', urgent: Date.parse(at) < now + DAY_MS }));
  return (
    <>
      <div className="dashboard__ruler"><DeadlineRuler marks={marks} zone={zone} /></div>
      <div className="charts">
        <ByMove rows={data.byMove} />
        <ByKind rows={data.byKind} />
        <ByOfficer rows={data.byOfficer} />
      </div>
    </>
  );
}
