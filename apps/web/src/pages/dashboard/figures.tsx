import type { DashboardResponse } from '@comity/http-contract';
import { Link } from '../../components/link';
import { listText as text } from '../../text/lists';
import { listOf } from './list-of';

const ORDER = ['overdue', 'due-7-days', 'our-move', 'their-move', 'escalations', 'open'] as const;

export function Figures({ figures }: { readonly figures: DashboardResponse['figures'] }) {
  const known = ORDER.flatMap((code) => figures.filter((figure) => figure.code === code));
  return (
    <ul className="figures figures--six" aria-label={text.figuresTitle}>
      {known.map(({ code, count, query }) => (
        <li key={code}>
          <Link to={code === 'escalations' ? '/escalations' : listOf(query)} className={code === 'overdue' && count > 0 ? 'figure figure--overdue' : 'figure'}>
            <span className="figure__n num">{count}</span> <span className="figure__words">{text.figures[code]}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
