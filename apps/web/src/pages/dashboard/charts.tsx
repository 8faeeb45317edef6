import type { DashboardResponse } from '@comity/http-contract';
import type { ReactNode } from 'react';
import { ChartFrame, InlineBar } from '../../components/chart-frame';
import { Link } from '../../components/link';
import { listText as text } from '../../text/lists';
import { listOf } from './list-of';
import { kindTitle, loadTitle, moveTitle } from './titles';

const most = (counts: readonly number[]): number => Math.max(1, ...counts);

function Figures({ caption, heads, children }: { readonly caption: string; readonly heads: readonly ReactNode[]; readonly children: ReactNode }) {
  return (
    <table className="table table--dense table--figures">
      <caption className="vh">{caption}</caption>
      <thead><tr>{heads.map((head, i) => <th key={i} scope="col">{head}</th>)}</tr></thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** A number that opens the list behind it; the name says which. */
const Count = ({ n, of, query }: { readonly n: number; readonly of: string; readonly query: Readonly<Record<string, string>> }) =>
  n === 0 ? <>0</> : <Link to={listOf(query)} className="quiet">{n}<span className="vh"> {of}</span></Link>;

export function ByMove({ rows }: { readonly rows: DashboardResponse['byMove'] }) {
  const max = most(rows.map(({ count }) => count));
  return (
    <ChartFrame title={moveTitle(rows)} note={text.moveNote}>
      <Figures caption={text.byMove} heads={[text.who, text.count]}>
        {rows.map(({ who, move, count, query }) => (
          <tr key={move + who}><th scope="row">{who}</th><td data-label={text.count}><InlineBar value={count} max={max}><Count n={count} of={`${text.count}, ${who}`} query={query} /></InlineBar></td></tr>
        ))}
      </Figures>
    </ChartFrame>
  );
}

export function ByKind({ rows }: { readonly rows: DashboardResponse['byKind'] }) {
  const max = most(rows.map(({ open }) => open));
  return (
    <ChartFrame title={kindTitle(rows)} note={text.kindNote}>
      <Figures caption={text.byKind} heads={[text.form, text.open, text.overdue]}>
        {rows.map(({ form, kind, open, overdue, query }) => (
          <tr key={form}>
            <th scope="row">{kind}</th>
            <td data-label={text.open}><InlineBar value={open} max={max}><Count n={open} of={`${text.open}, ${kind}`} query={query} /></InlineBar></td>
            <td data-label={text.overdue} className="num"><Count n={overdue} of={`${text.overdue}, ${kind}`} query={{ ...query, view: 'overdue' }} /></td>
          </tr>
        ))}
      </Figures>
    </ChartFrame>
  );
}

export function ByOfficer({ rows }: { readonly rows: DashboardResponse['byOfficer'] }) {
  const max = most(rows.map(({ open }) => open));
  return (
    <ChartFrame wide title={loadTitle(rows)} note={text.loadNote}>
      <Figures caption={text.byOfficer} heads={[text.officer, text.open, text.dueSoon, text.overdue, <span key="act" className="vh">{text.columns.act}</span>]}>
        {rows.map(({ id, name, open, dueIn7Days, overdue, query }) => (
          <tr key={id ?? 'none'}>
            <th scope="row">{name}</th>
            <td data-label={text.open}><InlineBar value={open} max={max}><Count n={open} of={`${text.open}, ${name}`} query={query} /></InlineBar></td>
            <td data-label={text.dueSoon} className="num"><Count n={dueIn7Days} of={`${text.dueSoon}, ${name}`} query={{ ...query, view: 'due-7-days' }} /></td>
            <td data-label={text.overdue} className="num"><Count n={overdue} of={`${text.overdue}, ${name}`} query={{ ...query, view: 'overdue' }} /></td>
            <td><Link to={listOf(query)} className="link">{text.reassign}<span className="vh"> {text.reassignFrom(name)}</span></Link></td>
          </tr>
        ))}
      </Figures>
    </ChartFrame>
  );
}
