import { Button } from '@mantine/core';
import { hasRight, mayCommand } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RequestRowResponse } from '@comity/http-contract';
import { useMe } from '../../api/hooks';
import { requests } from '../../api/queries';
import { ButtonLink } from '../../components/button-link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { Pager } from '../../components/pager';
import { RequestTable } from '../../components/request-table';
import { useAddress } from '../../shell/address';
import { listText as text } from '../../text/lists';
import { Filters } from './filters';
import { listQueryOf } from './list-query';
import { ReassignDialog } from './reassign-dialog';

/** Every filter stands in the address, so that a list can be linked, kept and gone back to. */
export function RequestsPage() {
  const me = useMe();
  const { search, go, having } = useAddress();
  const query = useMemo(() => listQueryOf(search), [search]);
  const { data, error, isFetching, refetch } = useQuery(requests(query));
  const [moving, setMoving] = useState<RequestRowResponse | null>(null);
  const reassigns = mayCommand(me.roles, 'Reassign');
  const pages = data ? Math.max(1, Math.ceil(data.total / data.size)) : 1;
  const change = (changes: Readonly<Record<string, string | undefined>>): void => go(having({ page: undefined, ...changes }), { replace: true });
  return (
    <>
      <PageHeader
        title={text.requestsTitle}
        meta={<span className="num" role="status">{data ? text.found(data.total) : '\u00a0'}</span>}
        actions={hasRight(me.roles, 'request.draft') && <ButtonLink to="/requests/new" variant="filled" leftSection={<Plus size={16} aria-hidden="true" />}>{text.newRequest}</ButtonLink>}
      />
      <Filters search={search} change={change} />
      {error && !data && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && data.total === 0 && <Empty action={Object.keys(search).length > 0 ? <Button onClick={() => go('/requests', { replace: true })}>{text.clearAll}</Button> : undefined}>{Object.keys(search).length > 0 ? text.requestsEmpty : text.noRequests}</Empty>}
      {data && data.total > 0 && (
        <>
          <RequestTable
            groups={[{ title: '', count: data.total, rows: data.rows }]} caption={text.requestsTitle} zone={me.zone} viewer={me.personId} owner busy={isFetching}
            sort={query.sort ?? 'due'} sortedBy={(sort) => having({ sort: sort === 'due' ? undefined : sort, page: undefined })}
            {...(reassigns ? { action: (row: RequestRowResponse) => row.stage !== 'closed' && <button type="button" className="link button-link" onClick={() => setMoving(row)}>{text.reassign}<span className="vh"> {row.reference}</span></button> } : {})}
          />
          <Pager page={data.page} pages={pages} size={data.size} to={(page) => having({ page: page === 1 ? undefined : String(page) })} resize={(size) => change({ size: size === 50 ? undefined : String(size) })} />
        </>
      )}
      {moving && <ReassignDialog row={moving} close={() => setMoving(null)} />}
    </>
  );
}
