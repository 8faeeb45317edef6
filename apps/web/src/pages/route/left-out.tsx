import type { LeftOutRoute } from '@comity/domain';
import { routeText as text } from '../../text/route';

/** Every way that was looked at and is not open, with its reason. */
export function LeftOut({ routes }: { readonly routes: readonly LeftOutRoute[] }) {
  if (routes.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{text.leftOut(routes.length)}</summary>
      <ul>{routes.map(({ id, title, articles, text: why }) => <li key={id}><span className="strong">{title}</span>, {articles}. <span className="muted">{why}</span></li>)}</ul>
    </details>
  );
}
