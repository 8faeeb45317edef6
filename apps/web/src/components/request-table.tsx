import type { RequestRowResponse } from '@comity/http-contract';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { listText } from '../text/lists';
import { Link } from './link';
import { RequestTableRow, type Columns } from './request-table-row';
import { useRowKeys } from './row-keys';

export interface RequestGroup {
  readonly title: string;
  readonly count: number;
  readonly note?: string;
  readonly rows: readonly RequestRowResponse[];
  /** Where the rest of the group is listed. */
  readonly more?: string;
}

type Sort = 'due' | 'reference';

interface Props extends Columns {
  readonly groups: readonly RequestGroup[];
  readonly caption: string;
  readonly zone: string;
  readonly dense?: boolean;
  readonly busy?: boolean;
  readonly sort?: Sort | 'changed' | undefined;
  /** Address of this list in another order; without it the order is fixed. */
  readonly sortedBy?: (sort: Sort) => string;
  /** The person who looks: what they sent for check waits for somebody else. */
  readonly viewer?: string;
  readonly action?: (row: RequestRowResponse) => ReactNode;
}

/**
 * Native table: find-in-page, print and screen readers keep working. The server sorts, filters and pages. A single group
 * without a title has no heading.
 */
export function RequestTable({ groups, caption, zone, dense = false, busy = false, owner = false, status = true, sort = 'due', sortedBy, viewer, action }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const body = useRef<HTMLTableElement>(null);
  useRowKeys(body);
  const toggle = (title: string): void => setClosed((old) => (old.has(title) ? new Set([...old].filter((other) => other !== title)) : new Set([...old, title])));
  const columns = { owner, status };
  // Where owner and status stand together, narrower screens hide the status: a heading that spans it would leave a gap.
  const width = 6 + Math.max(Number(owner), Number(status)) + Number(action !== undefined);
  const head = { sort, sortedBy };
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0} aria-busy={busy}>
      <table ref={body} className={`table table--requests ${dense ? 'table--dense' : ''} ${owner ? 'table--owner' : ''}`}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <Head {...head} by="reference" className="col-ref">{listText.columns.reference}</Head>
            <th scope="col">{listText.columns.subject}</th>
            <th scope="col" className="col-instrument">{listText.columns.kind}</th>
            {status && <th scope="col" className="col-status">{listText.columns.status}</th>}
            <th scope="col" className="col-move">{listText.columns.move}</th>
            <Head {...head} by="due" className="col-left">{listText.columns.left}</Head>
            <th scope="col" className="col-date">{listText.columns.due}</th>
            {owner && <th scope="col" className="col-owner">{listText.columns.owner}</th>}
            {action && <th scope="col" className="col-act"><span className="vh">{listText.columns.act}</span></th>}
          </tr>
        </thead>
        {groups.map(({ title, count, note, rows, more }) => {
          const open = !closed.has(title);
          return (
            <tbody key={title}>
              {title !== '' && (
                <tr className="table__group">
                  <th scope="rowgroup" colSpan={width}>
                    <button type="button" aria-expanded={open} onClick={() => toggle(title)}>
                      {open ? <ChevronDown size={16} aria-hidden="true" /> : <ChevronRight className="mirror" size={16} aria-hidden="true" />}
                      {title} <span className="count num">{count}</span>
                    </button>
                    {note && <span className="table__note">{note}</span>}
                  </th>
                </tr>
              )}
              {open && rows.map((row) => <RequestTableRow key={row.id} row={row} zone={zone} viewer={viewer} columns={columns} action={action?.(row)} />)}
              {open && more && rows.length < count && <tr className="table__more"><td colSpan={width}><Link to={more} className="link">{listText.showMore(count - rows.length)}</Link></td></tr>}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function Head({ by, sort, sortedBy, className, children }: { readonly by: Sort; readonly sort: string; readonly sortedBy: ((sort: Sort) => string) | undefined; readonly className: string; readonly children: string }) {
  const here = sort === by;
  return (
    <th scope="col" aria-sort={here ? 'ascending' : undefined} className={className}>
      {here ? <span className="table__sorted">{children} <ChevronDown size={14} aria-hidden="true" /></span> : sortedBy ? <Link to={sortedBy(by)} className="quiet">{children}<span className="vh">, {listText.sortBy}</span></Link> : children}
    </th>
  );
}
