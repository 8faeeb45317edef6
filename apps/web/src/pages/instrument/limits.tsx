import type { LimitSummary } from '@comity/domain';
import { CheckTheText } from '../../components/check-the-text';
import { lawText as text } from '../../text/law';
import { calendarDay } from '../../time/format';

/** Every time limit in words: what, how long, who owes it, from when, by which article. */
export function Limits({ limits }: { readonly limits: readonly LimitSummary[] }) {
  const { limit: words } = text;
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">{text.limitsTitle} <span className="count num">{limits.length}</span></h2>
      {limits.length === 0 ? <p className="muted small">{text.limitsNone}</p> : (
        <div className="table-scroll">
          <table className="table table--plain" aria-labelledby="limits-title">
            <thead><tr><th scope="col" className="limit-col-must">{words.must}</th><th scope="col">{words.amount}</th><th scope="col">{words.owed}</th><th scope="col">{words.starts}</th><th scope="col" className="limit-col-article">{words.article}</th></tr></thead>
            <tbody>{limits.map((limit) => <LimitRow key={limit.id} limit={limit} />)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function LimitRow({ limit }: { readonly limit: LimitSummary }) {
  const { limit: words } = text;
  const more = [limit.clock ? limit.extension : '', limit.pause, limit.hold, limit.onLapse && text.lapse(limit.onLapse.text), limit.gate?.appliesFrom && text.gateFrom(calendarDay(limit.gate.appliesFrom)), limit.doubt && `${text.doubt}: ${limit.doubt}`].filter(Boolean).join(' ');
  return (
    <tr id={limit.id} tabIndex={-1}>
      <th scope="row">
        <span className="strong">{limit.must}</span>{limit.checkTheText && <> <CheckTheText /></>}
        <span className="muted limit__more">{more}</span>
      </th>
      <td data-label={words.amount}>{limit.amount.text}<span className="muted limit__more">{limit.kind.text}{!limit.clock && `; ${text.noClock}`}</span></td>
      <td data-label={words.owed}>{limit.owedBy.text}</td>
      <td data-label={words.starts}>{limit.startsOn.text}</td>
      <td data-label={words.article} className="num">{text.art(limit.article)}<span className="muted limit__more mono">{limit.id}</span></td>
    </tr>
  );
}
