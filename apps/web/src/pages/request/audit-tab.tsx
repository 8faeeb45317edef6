import type { EventListResponse } from '@comity/http-contract';
import { roleLabels } from '@comity/domain';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useMe } from '../../api/hooks';
import { Empty } from '../../components/notice';
import { requestText } from '../../text/request';
import { pageText } from '../../text/request-page';
import { moment } from '../../time/format';

/** The record: each entry chained to the one before by its hash. */
export function AuditTab({ record: { events, chain } }: { readonly record: EventListResponse }) {
  const { zone } = useMe();
  if (events.length === 0) return <Empty>{pageText.chainNone}</Empty>;
  return (
    <>
      <p className={chain.intact ? 'done-mark' : 'finding finding--block'} role="status">
        {chain.intact ? <ShieldCheck size={16} aria-hidden="true" /> : <ShieldAlert size={16} aria-hidden="true" />}
        {chain.intact ? requestText.chainIntact(chain.verifiedTo) : requestText.chainBroken(chain.verifiedTo)}
      </p>
      <div className="table-scroll" role="region" aria-label={pageText.auditCaption} tabIndex={0}>
        <table className="table audit">
          <caption className="vh">{pageText.auditCaption}</caption>
          <thead><tr><th scope="col">{requestText.entry}</th><th scope="col">{requestText.when}</th><th scope="col">{requestText.what}</th><th scope="col">{requestText.who}</th><th scope="col">{requestText.hash}</th></tr></thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.seq}>
                <th scope="row" className="num">{event.seq}</th>
                <td className="num"><bdi>{moment(event.at, zone)}</bdi></td>
                <td>{event.label} <span className="mono muted">{event.type}</span></td>
                <td>{event.by ? pageText.by(event.by.name, event.by.role && roleLabels[event.by.role]) : pageText.steps[event.from]}</td>
                <td className="mono hash">{event.hash}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
