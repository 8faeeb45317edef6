import type { RouteAnswer } from '@comity/domain';
import type { FormSummary } from '../../api/form-definition';
import { ButtonLink } from '../../components/button-link';
import { Notice } from '../../components/notice';
import { useAddress, writeSearch } from '../../shell/address';
import { routeText as text } from '../../text/route';
import { drafted } from './question';

/** Goes on to the draft where the way has a form with a procedure here; otherwise says so. */
export function Next({ answer, picked, forms }: { readonly answer: RouteAnswer; readonly picked: string | undefined; readonly forms: readonly FormSummary[] }) {
  const { search } = useAddress();
  const pair = answer.preserveFirst.find(({ id }) => `pair/${id}` === picked);
  const route = pair?.first ?? answer.routes.find(({ id }) => id === picked);
  if (!route) return <p className="muted small form-foot">{text.pick}</p>;
  const form = drafted(route.forms, forms);
  if (form === undefined) return <div className="form-foot"><Notice tone="info" title={text.cannot}><p>{text.cannotMore(route.forms.join(', '))}</p></Notice></div>;
  return <div className="form-foot"><ButtonLink variant="filled" to={`/requests/new/form${writeSearch({ ...search, form, route: route.id, rank: route.rank, way: route.basis.title })}`}>{pair ? text.goPair : text.go}</ButtonLink></div>;
}
