import { listText as text } from '../text/lists';
import { Link } from './link';

const SIZES = [25, 50, 100] as const;

interface Props { readonly page: number; readonly pages: number; readonly size: number; readonly to: (page: number) => string; readonly resize: (size: number) => void }

export function Pager({ page, pages, size, to, resize }: Props) {
  return (
    <nav className="pager" aria-label={text.pages}>
      <span className="num">{text.pageOf(page, pages)}</span>
      <span className="row">
        {page > 1 && <Link to={to(page - 1)} className="link">{text.previous}</Link>}
        {page < pages && <Link to={to(page + 1)} className="link">{text.next}</Link>}
      </span>
      <label className="row">{text.size} <select className="control control--tiny" value={size} onChange={(event) => resize(Number(event.target.value))}>{SIZES.map((rows) => <option key={rows} value={rows}>{rows}</option>)}</select></label>
    </nav>
  );
}
