import type { RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useRequest } from '../../api/hooks';
import { secondLanguage, translation as translationQuery } from '../../api/translation-queries';
import { Link } from '../../components/link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useAddress, useReference } from '../../shell/address';
import { requestText } from '../../text/request';
import { translationText as text } from '../../text/translation';
import { Translating } from './translating';
import './translation.css';

/** /requests/:ref/translation */
export function TranslationPage() {
  const { request, missing, error, again } = useRequest(useReference());
  if (missing) return <><PageHeader title={requestText.notFoundTitle} /><Empty action={<Link className="link" to="/requests">{requestText.toRequests}</Link>}>{requestText.notFoundMore}</Empty></>;
  if (error && !request) return <Failed error={error} again={again} />;
  return request ? <OfRequest key={request.id} request={request} /> : <SkeletonRows rows={8} />;
}

/** The language of the address, or the second language of the paper. */
function OfRequest({ request }: { readonly request: RequestResponse }) {
  const { search } = useAddress();
  const chosen = useQuery(secondLanguage(request.id));
  const lang = search['lang'] ?? chosen.data?.also ?? undefined;
  const read = useQuery({ ...translationQuery(request.id, lang ?? ''), enabled: lang !== undefined });
  const error = read.error ?? chosen.error;
  if (read.data) return <Translating request={request} translation={read.data} />;
  if (error) return <><PageHeader title={text.pageTitle} subject={request.reference} /><Failed error={error} again={() => void (read.error ? read.refetch() : chosen.refetch())} /></>;
  if (chosen.data && lang === undefined) return <><PageHeader title={text.pageTitle} subject={request.reference} /><Empty action={<Link className="link" to={`/requests/${request.reference}/draft`}>{text.toDraft}</Link>}>{text.noLanguage}</Empty></>;
  return <SkeletonRows rows={8} />;
}
