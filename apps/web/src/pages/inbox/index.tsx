import { hasRight, mayCommand } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../api/hooks';
import { requests } from '../../api/queries';
import { ButtonLink } from '../../components/button-link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { RequestTable } from '../../components/request-table';
import { listText as text } from '../../text/lists';
import { paperText } from '../../text/paper';
import { moment } from '../../time/format';

const SIZE = 100;

/** Requests of other authorities that wait for us, what each needs, and the way to it. */
export function InboxPage() {
  const me = useMe();
  const { data, error, isFetching, refetch } = useQuery(requests({ view: 'inbox', size: SIZE, sort: 'due' }));
  const fresh = data?.rows.filter(({ stage }) => stage === 'received') ?? [];
  const others = data?.rows.filter(({ stage }) => stage !== 'received') ?? [];
  const groups = [
    { title: text.inboxNew, count: fresh.length, rows: fresh },
    { title: text.inboxWork, count: (data?.total ?? 0) - fresh.length, rows: others, more: '/requests?view=inbox' },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <PageHeader title={text.inboxTitle} meta={mayCommand(me.roles, 'AcknowledgeReceipt') ? text.inboxMeta : text.inboxReadOnly} actions={hasRight(me.roles, 'paper.register') && <ButtonLink to="/inbox/paper">{paperText.title}</ButtonLink>} />
      {error && !data && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={5} />}
      {data && data.total === 0 && <Empty action={<ButtonLink to="/requests?side=incoming">{text.inboxWaiting}</ButtonLink>}>{text.inboxEmpty(moment(data.serverTime, me.zone, true))}</Empty>}
      {data && data.total > 0 && <RequestTable groups={groups} caption={text.inboxTitle} zone={me.zone} viewer={me.personId} owner busy={isFetching} />}
    </>
  );
}
