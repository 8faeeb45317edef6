import type { RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRequest } from '../../api/hooks';
import { secondLanguageOf, translation as translationQuery } from '../../api/translation-queries';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useAddress, useReference } from '../../shell/address';
import { requestText } from '../../text/request';
import { translationText as text } from '../../text/translation';
import { Translating } from './translating';
import './translation.css';

/** /requests/:ref/translation, and /requests/:ref/standard-documents/:id/translation */
export function TranslationPage() {
  const { request, missing, error, again } = useRequest(useReference());
  const { id } = useParams({ strict: false }) as { readonly id?: string };
  if (missing) return <><PageHeader title={requestText.notFoundTitle} /><Empty action={<Link className="link" to="/requests">{requestText.toRequests}</Link>}>{requestText.notFoundMore}</Empty></>;
  if (error && !request) return <Failed error={error} again={again} />;
  return request ? <OfDocument key={id ?? request.id} request={request} standardDocumentId={id ?? null} /> : <SkeletonRows rows={8} />;
}

/** The language of the address, or the second language of the paper. */
function OfDocument({ request, standardDocumentId }: { readonly request: RequestResponse; readonly standardDocumentId: string | null }) {
  const { search } = useAddress();
  const of = { requestId: request.id, standardDocumentId };
  const back = `/requests/${request.reference}/${standardDocumentId === null ? 'draft' : `standard-documents/${standardDocumentId}`}`;
  const chosen = useQuery(secondLanguageOf(of));
  const lang = search['lang'] ?? chosen.data?.also ?? undefined;
  const read = useQuery({ ...translationQuery(of, lang ?? ''), enabled: lang !== undefined });
  const error = read.error ?? chosen.error;
  if (read.data) return <Translating request={request} translation={read.data} back={back} />;
  if (error) return <><PageHeader title={text.pageTitle} subject={request.reference} /><Failed error={error} again={() => void (read.error ? read.refetch() : chosen.refetch())} /></>;
  if (chosen.data && lang === undefined) return <><PageHeader title={text.pageTitle} subject={request.reference} /><Empty action={<Link className="link" to={back}>{standardDocumentId === null ? text.toDraft : text.toStandard}</Link>}>{standardDocumentId === null ? text.noLanguage : text.noLanguageStandard}</Empty></>;
  return <SkeletonRows rows={8} />;
}
