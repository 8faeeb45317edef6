import type { ClockLedgerEntry, ClockResponse } from '@comity/http-contract';
import { Link } from '../components/link';
import { clockText } from '../text/clock';
import { whyText as text } from '../text/why';
import { limit, moment } from '../time/format';
import { labelOf } from './reasons';

interface Props { readonly clock: ClockResponse; readonly zone: string }

/** So many changes fit the one printed page; earlier ones stay on the screen and in the record. */
const PRINTED = 6;

/** Every change of the clock with both dates. Nothing is overwritten. */
export function Changes({ clock, zone }: Props) {
  // That it started is no change; part one says it.
  const changes = clock.ledger.filter(({ what }) => what !== 'started');
  if (changes.length === 0) return <p>{clockText.noChanges}</p>;
  const early = changes.length - PRINTED;
  return (
    <>
      {early > 0 && <p className="only-print muted">{text.earlier(early)}</p>}
      <ol className="why__ledger">{changes.map((entry, i) => <li key={entry.seq} className={i < early ? 'not-print' : undefined}><Change entry={entry} clock={clock} zone={zone} /></li>)}</ol>
    </>
  );
}

function Change({ entry: { at, what, reason, authority, by, changeId, ...dates }, clock, zone }: Props & { readonly entry: ClockLedgerEntry }) {
  const dated = (instant: string): string => limit({ at: instant, zone: clock.wholeDay ? clock.zone : zone, wholeDay: clock.wholeDay, short: true });
  const pair = (from: string | null, to: string | null): string => (from && to && from !== to ? clockText.newDate(dated(from), dated(to)) : '');
  const legal = pair(dates.oldDue, dates.newDue);
  const actBy = pair(dates.oldActBy, dates.newActBy);
  return (
    <>
      <bdi className="num">{moment(at, zone, true)}</bdi>{by && `, ${by}`}: {clockText.ledger[what] ?? what}{authority && ` ${text.authority(authority)}`}.{reason && ` ${text.reason(labelOf(reason))}`}
      {changeId && <> <Link className="link" to={`/admin/law-changes/${changeId}`}>{text.changeOfLaw}</Link></>}
      {legal === actBy ? legal && <span className="why__dates">{legal}</span> : (
        <>
          {actBy && <span className="why__dates">{clockText.actBy}. {actBy}</span>}
          {legal && <span className="why__dates">{clockText.legalLimit}. {legal}</span>}
        </>
      )}
    </>
  );
}
