import type { Route, RouteLimit } from '@comity/domain';
import { TriangleAlert } from 'lucide-react';
import { CheckTheText } from '../../components/check-the-text';
import { Link } from '../../components/link';
import { routeText as text } from '../../text/route';
import { Past } from './past';

/** Basis, signature, limits with a date, usual time and what must be ready; the rest is one step away. */
export function RouteBody({ route, to, open, known }: { readonly route: Route; readonly to: string; readonly open: boolean; readonly known: (form: string) => boolean }) {
  const { basis, limits, ready, doubts, forms } = route;
  const clocks = limits.filter(({ clock }) => clock);
  const duties = limits.filter(({ clock }) => !clock);
  return (
    <div className="route__body">
      <dl className="facts">
        <dt>{text.basis}</dt><dd>{basis.instrument ? <Link className="link" to={`/law/${basis.instrument}`}>{basis.title}</Link> : basis.title}, {basis.articles}</dd>
        <dt>{text.signs}</dt><dd>{route.signs}</dd>
        <dt>{text.limits}</dt><dd>{clocks.length === 0 ? text.noLimit : <ul className="route__list">{clocks.map((limit) => <li key={limit.id}><LimitWords limit={limit} /></li>)}</ul>}</dd>
      </dl>
      <div>
        <Past route={route} to={to} />
        <p className="route__ready small"><span className="muted">{text.ready}</span> {ready.join(' · ')}</p>
      </div>
      {doubts.length > 0 && <ul className="route__doubts" aria-label={text.doubts}>{doubts.map((doubt) => <li key={doubt.text}><TriangleAlert size={14} aria-hidden="true" /> <span>{doubt.text}</span></li>)}</ul>}
      <details className="route__all" open={open || undefined}>
        <summary>{text.all}</summary>
        <dl className="facts">
          <dt>{text.kind}</dt><dd>{route.kind}</dd>
          <dt>{text.channel}</dt><dd>{route.channel}</dd>
          <dt>{text.languages}</dt><dd>{route.languages}</dd>
          <dt>{text.forms}</dt><dd>{forms.map((form, i) => <span key={form}>{i > 0 && ', '}<bdi className="mono">{form}</bdi>{!known(form) && <span className="muted"> ({text.outside.toLowerCase()})</span>}</span>)}</dd>
          {basis.with.map(({ instrument, title, articles, recorded }) => <With key={instrument} title={title} articles={articles} recorded={recorded} />)}
          {duties.length > 0 && <><dt>{text.duties}</dt><dd><ul className="route__list">{duties.map(({ id, must, article }) => <li key={id}>{must} <span className="muted">({article})</span></li>)}</ul></dd></>}
        </dl>
      </details>
    </div>
  );
}

const With = ({ title, articles, recorded }: { readonly title: string; readonly articles: string; readonly recorded: boolean }) => (
  <><dt>{text.with}</dt><dd>{title}, {articles} <span className="muted">({recorded ? text.recorded : text.notRecorded})</span></dd></>
);

const LimitWords = ({ limit: { must, amount, article, checkTheText, nationalLawOf } }: { readonly limit: RouteLimit }) => (
  <>{text.limitOf(must, amount)} <span className="muted">({article}{nationalLawOf && `, ${text.ofNational(nationalLawOf)}`})</span>{checkTheText && <> <CheckTheText /></>}</>
);
