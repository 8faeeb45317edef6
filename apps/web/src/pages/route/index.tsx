import { hasRight } from '@comity/domain';
import type { RouteAnswerResponse } from '@comity/http-contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMe } from '../../api/hooks';
import { call } from '../../api/http';
import { routeNeeds } from '../../api/law-queries';
import { agencies, forms } from '../../api/queries';
import { ButtonLink } from '../../components/button-link';
import { Empty, Failed, SkeletonRows } from '../../components/notice';
import { PageHeader } from '../../components/page-header';
import { useAddress } from '../../shell/address';
import { newRequestText } from '../../text/new-request';
import { routeText as text } from '../../text/route';
import { Found } from './found';
import { questionOf } from './question';
import { Questions } from './questions';
import './route-page.css';

/** /requests/new: four questions and the lawful ways, ranked. */
export function RoutePage() {
  const me = useMe();
  const { search } = useAddress();
  const [needs, directory, known] = [useQuery(routeNeeds), useQuery(agencies), useQuery(forms)];
  const question = questionOf(search, me.agency.countryCode);
  const answer = useQuery({
    queryKey: ['routes', question], enabled: question !== null, placeholderData: keepPreviousData, staleTime: 60_000,
    queryFn: ({ signal }) => call<RouteAnswerResponse>('/routes', { method: 'POST', body: question, signal }),
  });
  if (!hasRight(me.roles, 'request.draft')) return <><PageHeader title={text.title} /><Empty>{newRequestText.noRight}</Empty></>;
  const failed = needs.error ?? directory.error ?? known.error;
  const partners = [...new Set((directory.data ?? []).filter(({ own }) => !own).map(({ countryCode }) => countryCode))];
  return (
    <>
      <PageHeader eyebrow={text.eyebrow} title={text.title} meta={text.lead} actions={<ButtonLink to="/requests/new/form">{text.direct}</ButtonLink>} />
      {failed && <Failed error={failed} again={() => { void needs.refetch(); void directory.refetch(); void known.refetch(); }} />}
      {!failed && !(needs.data && directory.data && known.data) && <SkeletonRows rows={6} />}
      {needs.data && directory.data && known.data && (
        <div className="split split--routes">
          <Questions known={needs.data} partners={partners} own={me.agency.countryCode} />
          <section aria-label={text.routesLabel} aria-busy={answer.isFetching}>
            {question === null && <Empty>{text.waiting}</Empty>}
            {question !== null && answer.error && <Failed error={answer.error} again={() => void answer.refetch()} />}
            {question !== null && !answer.error && !answer.data && <SkeletonRows rows={6} />}
            {question !== null && !answer.error && answer.data && <Found answer={answer.data} forms={known.data} />}
          </section>
        </div>
      )}
    </>
  );
}
