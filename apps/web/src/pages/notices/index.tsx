import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NoticeResponse } from '@comity/http-contract';
import { call } from '../../api/http';
import { useMe } from '../../api/hooks';
import { notices } from '../../api/queries';
import { ButtonLink } from '../../components/button-link';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { listText as text } from '../../text/lists';
import { shellText } from '../../text/shell';
import { moment } from '../../time/format';

/** What this person was told. Sentences name the reference, never the content of a case. */
export function NoticesPage() {
  const { zone } = useMe();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(notices);
  const read = useMutation({
    mutationFn: (ids: readonly string[]) => Promise.all(ids.map((id) => call<NoticeResponse>(`/notices/${id}/read`, { method: 'POST' }))),
    onSettled: () => Promise.all(['notices', 'me'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
  const unread = data?.filter(({ readAt }) => readAt === null) ?? [];
  return (
    <>
      <PageHeader title={text.noticesTitle} meta={data ? shellText.unread(unread.length) : '\u00a0'} actions={unread.length > 1 && <Button loading={read.isPending} onClick={() => read.mutate(unread.map(({ id }) => id))}>{text.readAll}</Button>} />
      {error && !data && <Failed error={error} again={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={5} />}
      {read.isError && <Failed error={read.error} again={() => read.reset()} />}
      {data?.length === 0 && <Empty action={<ButtonLink to="/requests">{text.openRequests}</ButtonLink>}>{text.noticesEmpty}</Empty>}
      {data && data.length > 0 && (
        <ul className="notices" aria-label={text.noticesTitle}>
          {data.map((notice) => (
            <li key={notice.id} className={notice.readAt === null ? 'notices__item notices__item--unread' : 'notices__item'}>
              <time dateTime={notice.at} className="num muted">{moment(notice.at, zone, true)}</time>
              <Link to={`/requests/${notice.reference}`} className="mono link" onClick={() => { if (notice.readAt === null) read.mutate([notice.id]); }}><bdi>{notice.reference}</bdi></Link>
              <span className="notices__words">{notice.text}</span>
              {notice.readAt === null
                ? <span className="row"><span className="strong small">{text.unread}</span><Button size="xs" onClick={() => read.mutate([notice.id])}>{text.markRead}<span className="vh">: {notice.reference}, {notice.text}</span></Button></span>
                : <span />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
