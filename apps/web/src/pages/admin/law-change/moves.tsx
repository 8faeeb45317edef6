import { hasRight } from '@comity/domain';
import type { LawChangeDetailResponse, MovedClockResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../../api/hooks';
import { limits } from '../../../api/law-queries';
import { Link } from '../../../components/link';
import { adminText } from '../../../text/admin';
import { limit, time } from '../../../time/format';

const text = adminText.changes;

/** The open clocks of the agency that the change moves, with both dates. */
export function Moves({ change: { state, moves, movedClocks } }: { readonly change: LawChangeDetailResponse }) {
  const { roles, zone } = useMe();
  const names = new Map((useQuery(limits).data ?? []).map(({ id, must }) => [id, must]));
  const open = state === 'proposed';
  const reads = hasRight(roles, 'request.read');
  return (
    <section aria-labelledby="moves-title">
      <h2 id="moves-title">{open ? text.would(moves.count) : movedClocks === null ? text.movesTitle : text.did(movedClocks)}</h2>
      {moves.clocks.length < moves.count && <p className="muted small">{text.firstOf(moves.clocks.length, moves.count)}</p>}
      {moves.clocks.length > 0 && (
        <>
          <div className="table-scroll">
            <table className="table table--plain" aria-labelledby="moves-title">
              <thead><tr><th scope="col">{text.clock}</th><th scope="col">{text.request}</th><th scope="col">{text.oldDate}</th><th scope="col">{text.newDate}</th></tr></thead>
              <tbody>
                {moves.clocks.map((clock) => (
                  <tr key={clock.clockId}>
                    <th scope="row">{names.get(clock.limitId ?? '') ?? clock.code}{clock.limitId && <span className="muted"> ({clock.limitId})</span>}</th>
                    <td data-label={text.request} className="mono">{reads ? <Link className="link" to={`/requests/${clock.reference}`}>{clock.reference}</Link> : clock.reference}</td>
                    <td data-label={text.oldDate} className="num"><Dates due={clock.oldDue} actBy={clock.oldActBy} zone={zone} /></td>
                    <td data-label={text.newDate} className="num"><span className="strong"><Dates due={clock.newDue} actBy={clock.newActBy} zone={zone} /></span><Why clock={clock} /></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {open && <p className="muted small">{text.told}</p>}
        </>
      )}
    </section>
  );
}

/** The first instant that is too late; where it is a midnight here, the day that ends with it. */
const ends = (at: string, zone: string): string => limit({ at, zone, wholeDay: time(at, zone) === '00:00', short: true });

function Dates({ due, actBy, zone }: { readonly due: MovedClockResponse['oldDue']; readonly actBy: MovedClockResponse['oldActBy']; readonly zone: string }) {
  if (due === null) return <>{text.noDate}</>;
  return <><bdi>{ends(due, zone)}</bdi>{actBy !== null && actBy !== due && <span className="limit__more muted">{text.actBy} <bdi>{ends(actBy, zone)}</bdi></span>}</>;
}

/** Why it has no date under the new law, or keeps the one it has. */
function Why({ clock: { applies, reason } }: { readonly clock: MovedClockResponse }) {
  const words = [reason === null ? '' : (text.noDateBecause[reason] ?? reason), applies ? '' : text.keeps].filter(Boolean);
  return words.length === 0 ? null : <span className="limit__more muted">{words.join('. ')}</span>;
}
