import type { RequestResponse } from '@comity/http-contract';
import { useMe } from '../../api/hooks';
import { requestText } from '../../text/request';
import { moment } from '../../time/format';

/** The lawful way that an officer picked for this request, and why. */
export function ChosenRoute({ route }: { readonly route: NonNullable<RequestResponse['route']> }) {
  const { zone } = useMe();
  return (
    <section aria-labelledby="chosen-route">
      <h2 id="chosen-route">{requestText.way}</h2>
      <dl className="facts">
        <dt>{requestText.wayBasis}</dt><dd>{route.title}, {route.articles}</dd>
        <dt>{requestText.wayRank}</dt><dd>{requestText.wayRankOf(route.rank, route.of)}</dd>
        {route.reason && <><dt>{requestText.wayReason}</dt><dd>{route.reason}</dd></>}
        <dt>{requestText.wayBy}</dt><dd>{route.by}, <bdi>{moment(route.at, zone)}</bdi></dd>
      </dl>
    </section>
  );
}
