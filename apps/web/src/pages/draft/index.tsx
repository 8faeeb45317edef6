import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { RequestResponse } from '@comity/http-contract';
import { useRequest } from '../../api/hooks';
import { draft as draftQuery, form as formQuery } from '../../api/queries';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { draftText } from '../../text/draft';
import { requestText } from '../../text/request';
import { DraftEditor } from './draft-editor';
import './draft.css';

/** /requests/:ref/draft */
export function DraftPage() {
  const { ref = '' } = useParams({ strict: false }) as { readonly ref?: string };
  const { request, missing, error, again } = useRequest(ref);
  if (missing) return <><PageHeader title={requestText.notFoundTitle} /><Empty action={<Link className="link" to="/requests">{requestText.toRequests}</Link>}>{requestText.notFoundMore}</Empty></>;
  if (error && !request) return <Failed error={error} again={again} />;
  if (!request) return <SkeletonRows rows={8} />;
  if (request.stage !== 'draft' && request.stage !== 'returned') {
    return (
      <>
        <PageHeader title={draftText.notEditable} subject={request.reference} />
        <Empty action={<Link className="link" to={`/requests/${request.reference}`}>{draftText.toRequest}</Link>}>{request.status}</Empty>
      </>
    );
  }
  return <Loaded key={request.id} request={request} />;
}

function Loaded({ request }: { readonly request: RequestResponse }) {
  const draft = useQuery(draftQuery(request.id));
  const form = useQuery(formQuery(request.form));
  const error = draft.error ?? form.error;
  if (draft.data && form.data) return <DraftEditor request={request} draft={draft.data} form={form.data} />;
  if (error) return <Failed error={error} again={() => void (draft.error ? draft.refetch() : form.refetch())} />;
  return <SkeletonRows rows={8} />;
}
