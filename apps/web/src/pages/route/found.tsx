import type { RouteAnswer } from '@comity/domain';
import type { FormSummary } from '../../api/form-definition';
import { useAddress } from '../../shell/address';
import { routeText as text } from '../../text/route';
import { LeftOut } from './left-out';
import { Next } from './next';
import { PairChoice, RouteChoice } from './route-choice';

/** Ways that are open, best first; why the others are not; and what can be done here with the one that is picked. */
export function Found({ answer, forms }: { readonly answer: RouteAnswer; readonly forms: readonly FormSummary[] }) {
  const { search, go, having } = useAddress();
  const { routes, preserveFirst, leftOut } = answer;
  const picked = search['route'];
  const common = { picked, pick: (id: string): void => go(having({ route: id }), { replace: true }), to: answer.question.to, known: (form: string): boolean => forms.some(({ id }) => id === form) };
  return (
    <>
      <header className="section-head"><h2 id="routes-title">{text.fit(routes.length)}</h2><p className="muted small">{text.axis}</p></header>
      <fieldset className="choices">
        <legend className="vh">{text.routesLabel}</legend>
        {preserveFirst.length > 0 && <><h3 className="routes__pairs">{text.pairTitle}</h3><ol className="routes">{preserveFirst.map((pair) => <PairChoice key={pair.id} pair={pair} {...common} />)}</ol></>}
        <ol className="routes">{routes.map((route) => <RouteChoice key={route.id} route={route} {...common} />)}</ol>
      </fieldset>
      <Next answer={answer} picked={picked} forms={forms} />
      <LeftOut routes={leftOut} />
      <p className="muted small">{text.note} {text.law(answer.law)}</p>
    </>
  );
}
