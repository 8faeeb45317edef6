import type { RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useRequest } from '../../api/hooks';
import { draft as draftQuery, form as formQuery } from '../../api/queries';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useAddress, useReference } from '../../shell/address';
import { announce } from '../../shell/announcer';
import { draftText } from '../../text/draft';
import { requestText } from '../../text/request';
import { reviewText } from '../../text/reviewing';
import { ConfirmApproval } from './confirm-approval';
import { ReviewDesk } from './review-desk';
import '../../forms/forms.css';
import '../draft/draft.css';
import './review.css';

/** /requests/:ref/review, and its last step at ?step=approve */
export function ReviewPage() {
  const { request, missing, error, again } = useRequest(useReference());
  if (missing) return <><PageHeader title={requestText.notFoundTitle} /><Empty action={<Link className="link" to="/requests">{requestText.toRequests}</Link>}>{requestText.notFoundMore}</Empty></>;
  if (error && !request) return <Failed error={error} again={again} />;
  if (!request) return <SkeletonRows rows={8} />;
  if (request.stage === 'review') return <Loaded key={request.id} request={request} />;
  return (
    <>
      <PageHeader title={reviewText.notInCheck} subject={request.reference} />
      <Empty action={<Link className="link" to={`/requests/${request.reference}`}>{draftText.toRequest}</Link>}>{reviewText.notInCheckMore(request.status)}</Empty>
    </>
  );
}

function Loaded({ request }: { readonly request: RequestResponse }) {
  const draft = useQuery(draftQuery(request.id));
  const form = useQuery(formQuery(request.form));
  const { search, having, go } = useAddress();
  const error = draft.error ?? form.error;
  if (!draft.data || !form.data) return error ? <Failed error={error} again={() => void (draft.error ? draft.refetch() : form.refetch())} /> : <SkeletonRows rows={8} />;
  const leave = (words: string): void => {
    announce(words);
    go(`/requests/${request.reference}`);
  };
  if (search['step'] === 'approve' && request.commands.includes('ApproveAndSend')) {
    return <ConfirmApproval request={request} draft={draft.data} form={form.data} onDone={() => leave(reviewText.sent(request.partner.name))} onBack={() => go(having({ step: undefined }))} />;
  }
  return <ReviewDesk request={request} draft={draft.data} form={form.data} onApprove={() => go(having({ step: 'approve' }))} onReturned={() => leave(reviewText.returned)} />;
}
