import type { RequestResponse } from '@comity/http-contract';
import { useMe } from '../../api/hooks';
import { Clock } from '../../components/clock';
import { Link } from '../../components/link';
import { useAddress } from '../../shell/address';
import { clockText } from '../../text/clock';
import { requestText } from '../../text/request';

/** Clocks of a request in a row: those that run first. */
export function Clocks({ request }: { readonly request: RequestResponse }) {
  const { zone } = useMe();
  const { having } = useAddress();
  const running = (state: string): number => (state === 'running' || state === 'open-ended' ? 0 : 1);
  const clocks = request.clocks.toSorted((a, b) => running(a.state) - running(b.state) || a.actBy.localeCompare(b.actBy));
  const size = clocks.length > 4 ? 'many' : String(clocks.length);
  return (
    <section aria-labelledby="clocks-title">
      <h2 id="clocks-title" className="vh">{requestText.clocks}</h2>
      {clocks.length === 0 ? <p className="muted small no-clocks">{request.stage === 'closed' ? requestText.noClocksClosed : requestText.noClocks}</p> : (
        <div className={`clocks clocks--${size}`}>
          {clocks.map((clock) => <Clock key={clock.id} clock={clock} zone={zone} why={<Link className="link" to={having({ why: clock.id })}>{clockText.why}<span className="vh">: {clock.label}</span></Link>} />)}
        </div>
      )}
    </section>
  );
}
