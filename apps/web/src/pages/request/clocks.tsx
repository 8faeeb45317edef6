import { Button } from '@mantine/core';
import type { ClockResponse, RequestResponse } from '@comity/http-contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '../../api/hooks';
import { awaitedClocks } from '../../api/queries';
import type { OpenStep } from '../../commands/clocks/clock-dialog';
import { AwaitedClock } from '../../components/awaited-clock';
import { Clock } from '../../components/clock';
import { Link } from '../../components/link';
import { useAddress } from '../../shell/address';
import { clockText } from '../../text/clock';
import { stepText } from '../../text/clock-steps';
import { requestText } from '../../text/request';
import { ClockMenu } from './clock-menu';

const ClockDialog = lazy(async () => ({ default: (await import('../../commands/clocks/clock-dialog')).ClockDialog }));
const order: Readonly<Partial<Record<ClockResponse['state'], number>>> = { running: 0, paused: 0, 'open-ended': 0 };

/** Clocks of a request in a row: those that run first, then those that wait for their event, then those that are over. */
export function Clocks({ request }: { readonly request: RequestResponse }) {
  const { zone } = useMe();
  const { having } = useAddress();
  const [step, setStep] = useState<OpenStep | null>(null);
  const awaited = useQuery(awaitedClocks(request.id)).data ?? [];
  const over = ({ state }: ClockResponse): number => order[state] ?? 1;
  const clocks = request.clocks.toSorted((a, b) => over(a) - over(b) || a.actBy.localeCompare(b.actBy));
  const tile = (clock: ClockResponse) => (
    <Clock key={clock.id} clock={clock} zone={zone} why={<><Link className="link" to={having({ why: clock.id })}>{clockText.why}<span className="vh">: {clock.label}</span></Link><ClockMenu clock={clock} request={request} open={setStep} /></>} />
  );
  const count = clocks.length + awaited.length;
  const mayStart = request.commands.includes('StartClocks');
  return (
    <section aria-labelledby="clocks-title">
      <h2 id="clocks-title" className="vh">{requestText.clocks}</h2>
      {count === 0 ? <p className="muted small no-clocks">{request.stage === 'closed' ? requestText.noClocksClosed : requestText.noClocks}</p> : (
        <div className={`clocks clocks--${count > 4 ? 'many' : count}`}>
          {clocks.filter((clock) => over(clock) === 0).map(tile)}
          {awaited.map((one) => <AwaitedClock key={one.id} awaited={one} links={mayStart && <button type="button" className="button-link link" onClick={() => setStep({ type: 'StartClocks', limit: one.law })}>{stepText.hasStarted}<span className="vh">: {one.label}</span></button>} />)}
          {clocks.filter((clock) => over(clock) === 1).map(tile)}
        </div>
      )}
      {mayStart && <p className="clocks__acts"><Button size="xs" onClick={() => setStep({ type: 'StartClocks' })}>{stepText.start}</Button></p>}
      {step && <Suspense fallback={null}><ClockDialog step={step} request={request} close={() => setStep(null)} /></Suspense>}
    </section>
  );
}
