import type { InstrumentLine } from '@comity/domain';
import { CheckTheText } from '../../components/check-the-text';
import { Link } from '../../components/link';
import { lawText as text } from '../../text/law';
import { StatusWords } from './status-words';

/** Instruments with where they stand; the board says too what Comity does with each. */
export function InstrumentTable({ lines, board, label }: { readonly lines: readonly InstrumentLine[]; readonly board: boolean; readonly label: string }) {
  const { columns } = text;
  return (
    <div className="table-scroll">
      <table className="table table--plain" aria-label={label}>
        <thead><tr><th scope="col" className="law-col-title">{columns.title}</th><th scope="col" className="law-col-status">{columns.status}</th><th scope="col">{board ? columns.does : columns.citation}</th><th scope="col" className="law-col-limits">{columns.limits}</th></tr></thead>
        <tbody>
          {lines.map(({ id, title, citation, status, checkTheText, limits }) => (
            <tr key={id}>
              <th scope="row"><Link className="strong link" to={`/law/${id}`}>{title}</Link>{checkTheText && <> <CheckTheText /></>}</th>
              <td data-label={columns.status}><StatusWords status={status} /></td>
              <td data-label={board ? columns.does : columns.citation} className="muted">{board ? status.engine : citation}</td>
              <td data-label={columns.limits} className="num">{text.limits(limits.all, limits.clocks)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
