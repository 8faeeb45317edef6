import type { LinkedRoutes, Route } from '@comity/domain';
import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { routeText as text } from '../../text/route';
import { RouteBody } from './route-body';

interface Common { readonly picked: string | undefined; readonly pick: (id: string) => void; readonly to: string; readonly known: (form: string) => boolean }

/** One lawful way, to pick. */
export function RouteChoice({ route, picked, pick, to, known }: Common & { readonly route: Route }) {
  return (
    <Line id={route.id} picked={picked} pick={pick} name={route.basis.title} notes={route.rank === 1 && <span className="tag tag--work tag--nofill">{text.suggested}</span>}>
      <p className="route__link muted small">{route.rankReason.text}</p>
      <RouteBody route={route} to={to} open={picked === route.id} known={known} />
    </Line>
  );
}

/** Two requests that belong together: the first keeps the data while the second travels. */
export function PairChoice({ pair, picked, pick, to, known }: Common & { readonly pair: LinkedRoutes }) {
  const id = `pair/${pair.id}`;
  return (
    <Line id={id} picked={picked} pick={pick} name={pair.title} notes={null}>
      <p className="route__link muted small"><span className="route__pair"><Link2 size={14} aria-hidden="true" /> {text.pairMore}</span></p>
      <p className="route__link small">{pair.link}</p>
      {picked === id && [[text.first, pair.first], [text.then, pair.then]].map(([word, route]) => (
        <div key={word as string}>
          <h3 className="route__part">{word as string}: {(route as Route).kind}</h3>
          <RouteBody route={route as Route} to={to} open={false} known={known} />
        </div>
      ))}
    </Line>
  );
}

function Line({ id, picked, pick, name, notes, children }: { readonly id: string; readonly picked: string | undefined; readonly pick: (id: string) => void; readonly name: string; readonly notes: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={picked === id ? 'route route--picked' : 'route'}>
      <div className="route__head">
        <label className="choice"><input type="radio" name="route" checked={picked === id} onChange={() => pick(id)} /><span className="route__name">{name}</span></label>
        {notes}
      </div>
      {children}
    </li>
  );
}
