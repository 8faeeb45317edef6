import type { EscalationResponse } from '@comity/http-contract';
import type { ReactNode } from 'react';
import { ClockTag } from '../../components/clock';
import { Link } from '../../components/link';
import { listText as text } from '../../text/lists';
import { moment } from '../../time/format';

export function EscalationRow({ entry, zone, answer }: { readonly entry: EscalationResponse; readonly zone: string; readonly answer: ReactNode }) {
  const to = `/requests/${entry.reference}`;
  return (
    <tr data-row>
      <th scope="row" className="table__ref"><Link to={to} className="mono"><bdi>{entry.reference}</bdi></Link></th>
      <td className="table__subject">{entry.subject}</td>
      <td data-label="Instrument"><Link to={`${to}?why=${entry.clock.id}`} className="quiet">{entry.clock.label}<span className="vh">. {text.why}</span></Link></td>
      <td data-label="Time left" className="table__clock"><ClockTag clock={entry.clock} /></td>
      <td data-label="Date" className="num"><bdi>{moment(entry.at, zone, true)}</bdi></td>
      <td data-label="Next move" className="muted">{entry.told.length > 0 ? entry.told.join(', ') : text.toldNobody}</td>
      <td data-label="Act">{entry.acknowledgedAt === null ? (answer || text.unanswered) : <span className="muted">{text.acknowledgedBy(entry.acknowledgedBy ?? '', moment(entry.acknowledgedAt, zone, true))}</span>}</td>
    </tr>
  );
}
