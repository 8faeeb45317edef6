import { Button } from '@mantine/core';
import { hasRight } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useMe } from '../../api/hooks';
import { requests } from '../../api/queries';
import { ButtonLink } from '../../components/button-link';
import { DeadlineRuler } from '../../components/deadline-ruler';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { RequestTable } from '../../components/request-table';
import { useAddress } from '../../shell/address';
import { listText as text } from '../../text/lists';
import { DeskToolbar } from './desk-toolbar';
import { groupsOf, marksOf, narrowed } from './desk-groups';
import { useDensity } from './density';

const SIZE = 100;

/** What needs this person, then what waits on others; sorted by time left. */
export function DeskPage() {
  const me = useMe();
  const { search, go, having } = useAddress();
  const ours = useQuery(requests({ view: 'needs-us', size: SIZE, sort: 'due' }));
  const mine = useQuery(requests({ view: 'mine', size: SIZE, sort: 'due' }));
  const [density, setDensity] = useDensity();
  const failed = ours.error ?? mine.error;
  const loaded = ours.data && mine.data;
  const groups = loaded ? groupsOf(me, ours.data, mine.data) : [];
  const shown = groups.map((group) => narrowed(group, search, me.zone));
  const needs = groups[0]?.count ?? 0;
  const filtered = search['text'] !== undefined || search['day'] !== undefined;
  return (
    <>
      <PageHeader
        title={text.deskTitle}
        meta={loaded ? text.deskMeta(needs) : '\u00a0'}
        actions={hasRight(me.roles, 'request.draft') && <ButtonLink to="/requests/new" variant="filled" leftSection={<Plus size={16} aria-hidden="true" />}>{text.newRequest}</ButtonLink>}
      />
      {failed && <Failed error={failed} again={() => { void ours.refetch(); void mine.refetch(); }} />}
      {!loaded && !failed && <SkeletonRows rows={8} />}
      {loaded && (
        <>
          <DeadlineRuler marks={marksOf(groups)} zone={me.zone} chosen={search['day']} choose={(day) => go(having({ day }), { replace: true })} />
          <DeskToolbar key={search['text'] === undefined ? 'empty' : 'filled'} words={search['text'] ?? ''} filter={(words) => go(having({ text: words || undefined }), { replace: true })} density={density} setDensity={setDensity} />
          {groups.every(({ count }) => count === 0)
            ? <Empty action={hasRight(me.roles, 'request.draft') && <ButtonLink to="/requests/new">{text.newRequest}</ButtonLink>}>{text.deskEmpty}</Empty>
            : shown.every(({ rows }) => rows.length === 0) && filtered
              ? <Empty action={<Button onClick={() => go('/desk', { replace: true })}>{text.clear}</Button>}>{text.noMatch}</Empty>
              : <RequestTable groups={shown.filter(({ count }) => count > 0)} caption={text.deskTitle} zone={me.zone} viewer={me.personId} dense={density === 'compact'} busy={ours.isFetching || mine.isFetching} />}
          {needs === 0 && groups[1] !== undefined && groups[1].count > 0 && <p className="muted small">{text.nothingNeedsYou}</p>}
        </>
      )}
    </>
  );
}
