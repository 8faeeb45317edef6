import { Button } from '@mantine/core';
import { hasRight } from '@comity/domain';
import type { CalendarFeedResponse, NewCalendarFeedResponse } from '@comity/http-contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMe } from '../../api/hooks';
import { call } from '../../api/http';
import { feed } from '../../api/law-queries';
import { sentenceOf } from '../../api/problem';
import { Empty, Failed, Notice, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { announce } from '../../shell/announcer';
import { feedText as text } from '../../text/feed';
import { moment } from '../../time/format';
import { FeedAddress } from './feed-address';
import './calendar-feed.css';

/** /settings/calendar-feed: one secret address for calendar programs, made, shown once, revoked. */
export function CalendarFeedPage() {
  const { roles } = useMe();
  const state = useQuery(feed);
  if (!hasRight(roles, 'feed.use')) return <><PageHeader eyebrow={text.eyebrow} title={text.title} /><Empty>{text.noRight}</Empty></>;
  return (
    <>
      <PageHeader eyebrow={text.eyebrow} title={text.title} />
      <p className="lead">{text.lead}</p>
      {state.error && !state.data && <Failed error={state.error} again={() => void state.refetch()} />}
      {!state.data && !state.error && <SkeletonRows rows={3} />}
      {state.data && <Feed state={state.data} />}
    </>
  );
}

function Feed({ state }: { readonly state: CalendarFeedResponse }) {
  const { zone } = useMe();
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: feed.queryKey });
  const make = useMutation({ mutationFn: () => call<NewCalendarFeedResponse>('/me/calendar-feed', { method: 'POST' }), onSuccess: again });
  const revoke = useMutation({ mutationFn: () => call<null>('/me/calendar-feed', { method: 'DELETE' }), onSuccess: async () => { make.reset(); announce(text.revoked); await again(); } });
  const failed = make.error ?? revoke.error;
  return (
    <div className="feed">
      <p>{text.covers[state.covers]} {text.holds}</p>
      {failed && <Notice tone="error" title={text.failed}><p>{sentenceOf(failed)}</p></Notice>}
      {make.data && <FeedAddress made={make.data} />}
      {state.active ? (
        <dl className="facts facts--wide feed__facts">
          <dt>{text.since}</dt><dd><bdi>{state.since && moment(state.since, zone)}</bdi></dd>
          <dt>{text.lastRead}</dt><dd><bdi>{state.lastReadAt ? moment(state.lastReadAt, zone) : text.never}</bdi></dd>
        </dl>
      ) : <p className="muted">{text.none}</p>}
      <div className="form__acts">
        <Button {...(state.active ? {} : { variant: 'filled' })} loading={make.isPending} onClick={() => make.mutate()}>{state.active ? text.renew : text.make}</Button>
        {state.active && <Button loading={revoke.isPending} onClick={() => revoke.mutate()}>{text.revoke}</Button>}
        {state.active && <span className="muted small">{text.renewMore}</span>}
      </div>
    </div>
  );
}
