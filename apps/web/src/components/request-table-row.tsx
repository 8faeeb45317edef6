import type { RequestRowResponse } from '@comity/http-contract';
import { memo, type ReactNode } from 'react';
import { listText } from '../text/lists';
import { clockText } from '../text/clock';
import { ClockDate, ClockTag } from './clock';
import { Link } from './link';
import { nextStepOf } from './next-step';
import { StatusTag } from './status-tag';
import { WhoseMove } from './whose-move';

/** `owner` is the shared-queue set: who holds a request; `status` may give way to it on screens that are not wide. */
export interface Columns { readonly owner?: boolean; readonly status?: boolean }

interface Props { readonly row: RequestRowResponse; readonly zone: string; readonly viewer: string | undefined; readonly columns: Columns; readonly action: ReactNode }

/** One request. Its clock draws itself again each minute; the row does not. */
export const RequestTableRow = memo(function RequestTableRow({ row, zone, viewer, columns, action }: Props) {
  const { columns: words } = listText;
  const to = `/requests/${row.reference}`;
  const withColleague = waitsForColleague(row, viewer);
  const next = withColleague ? null : nextStepOf(row);
  return (
    <tr data-row>
      <th scope="row" className="table__ref"><Link to={to} className="mono"><bdi>{row.reference}</bdi></Link></th>
      <td className="table__subject">{row.subject}</td>
      <td data-label="Instrument">{row.kind} <span className="muted">{row.side === 'outgoing' ? listText.to : listText.from}</span> <bdi>{row.partner.code}</bdi></td>
      {columns.status && <td data-label="Status"><StatusTag status={row.status} plain /></td>}
      <td data-label="Next move">
        {next ? <Link to={next.to} className="link strong">{next.words}<span className="vh"> {row.reference}</span></Link> : withColleague ? listText.colleague : <WhoseMove move={row.move} partner={row.partner.code} since={row.stageSince} />}
      </td>
      <td data-label="Time left" className="table__clock">{row.clock ? <ClockTag clock={row.clock} /> : <span className="clock-tag muted">{clockText.none}</span>}</td>
      <td data-label="Date" className="num">
        {row.clock && <ClockDate clock={row.clock} zone={zone} link={(inside) => <Link to={`${to}?why=${row.clock?.id ?? ''}`} className="quiet">{inside}</Link>} />}
      </td>
      {columns.owner && <td data-label="Owner" className="muted">{row.owner?.name ?? words.nobody}</td>}
      {action !== undefined && <td data-label="Act">{action}</td>}
    </tr>
  );
});

/** A draft of the viewer is checked by somebody else; what somebody else owns is theirs to go on with. */
function waitsForColleague({ stage, move, owner }: RequestRowResponse, viewer: string | undefined): boolean {
  if (viewer === undefined || move !== 'us' || owner === null) return false;
  return (stage === 'review') === (owner.id === viewer);
}
