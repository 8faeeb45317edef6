import type { MessageResponse, RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { ArrowDownLeft, ArrowUpRight, CircleCheck, CircleDashed } from 'lucide-react';
import { useMe } from '../../api/hooks';
import { messages } from '../../api/queries';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { requestText } from '../../text/request';
import { pageText } from '../../text/request-page';
import { moment } from '../../time/format';
import { MessageContent } from './message-content';

/** What went to and fro, newest first. */
export function CorrespondenceTab({ request }: { readonly request: RequestResponse }) {
  const list = useQuery(messages(request.id));
  if (list.error && !list.data) return <Failed error={list.error} again={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={4} />;
  if (list.data.length === 0) return <Empty>{requestText.correspondenceEmpty}</Empty>;
  return <ol>{list.data.toReversed().map((message) => <li key={message.id}><Message message={message} partner={request.partner.name} /></li>)}</ol>;
}

function Message({ message: { direction, label, at, sequence, digest, delivered, deliveredAt, content }, partner }: { readonly message: MessageResponse; readonly partner: string }) {
  const { zone } = useMe();
  const out = direction === 'out';
  const Arrow = out ? ArrowUpRight : ArrowDownLeft;
  return (
    <article className="message" aria-label={`${label}, ${moment(at, zone)}`}>
      <div className="document__head">
        <h3><Arrow size={16} aria-hidden="true" className="mirror" /> {label}</h3>
        <span className="muted">{out ? pageText.outgoingFrom(partner) : pageText.incomingFrom(partner)}, <bdi>{moment(at, zone)}</bdi></span>
      </div>
      <MessageContent content={content} zone={zone} />
      {out && (delivered
        ? <p className="done-mark"><CircleCheck size={14} aria-hidden="true" /> {deliveredAt ? requestText.delivered(moment(deliveredAt, zone)) : requestText.delivered('')}</p>
        : <p className="done-mark done-mark--waits"><CircleDashed size={14} aria-hidden="true" /> {pageText.waiting}</p>)}
      <p className="muted">{pageText.sequence(sequence)}. {requestText.digest} <span className="mono hash">{digest}</span></p>
    </article>
  );
}
