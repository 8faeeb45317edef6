import type { RequestResponse, StandardDocumentResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMe, useRequest } from '../../api/hooks';
import { Problem } from '../../api/problem';
import { form as formQuery } from '../../api/queries';
import { standardDocument } from '../../api/standard-documents';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useReference } from '../../shell/address';
import { standardText as text } from '../../text/standard-documents';
import { moment } from '../../time/format';
import { StandardEditor } from './standard-editor';
import '../draft/draft.css';
import './standard-document.css';

/** /requests/:ref/standard-documents/:id */
export function StandardDocumentPage() {
  const { id = '' } = useParams({ strict: false }) as { readonly id?: string };
  const { request, missing, error, again } = useRequest(useReference());
  const made = useQuery(standardDocument(id));
  const absent = missing || (made.error instanceof Problem && made.error.status === 404);
  if (absent) return <><PageHeader title={text.notFound} /><Empty action={<Link className="link" to="/requests">{text.toDocuments}</Link>}>{text.notFoundMore}</Empty></>;
  if (error && !request) return <Failed error={error} again={again} />;
  if (made.error && !made.data) return <Failed error={made.error} again={() => void made.refetch()} />;
  if (!request || !made.data) return <SkeletonRows rows={8} />;
  return made.data.state === 'draft' ? <Loaded key={id} request={request} made={made.data} /> : <Done request={request} made={made.data} />;
}

function Loaded({ request, made }: { readonly request: RequestResponse; readonly made: StandardDocumentResponse }) {
  const form = useQuery(formQuery(made.form));
  if (form.data) return <StandardEditor request={request} made={made} form={form.data} />;
  if (form.error) return <Failed error={form.error} again={() => void form.refetch()} />;
  return <SkeletonRows rows={8} />;
}

function Done({ request, made: { name, state, documentId, issuedBy, issuedAt } }: { readonly request: RequestResponse; readonly made: StandardDocumentResponse }) {
  const { zone } = useMe();
  const issued = state === 'issued' && issuedAt !== null;
  return (
    <>
      <PageHeader eyebrow={<>{request.subject} · <bdi className="mono">{request.reference}</bdi></>} title={name} subject={request.reference} />
      <Empty action={<>{documentId && <a className="link" href={`/api/documents/${documentId}/content`} target="_blank" rel="noreferrer">{text.openPaper}</a>} <Link className="link" to={`/requests/${request.reference}?tab=documents`}>{text.toDocuments}</Link></>}>
        {issued ? `${text.done}. ${text.doneMore(issuedBy ?? '', moment(issuedAt, zone))}` : text.discarded}
      </Empty>
    </>
  );
}
