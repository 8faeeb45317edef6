import { Button } from '@mantine/core';
import type { MeResponse } from '@comity/http-contract';
import { CloudOff, TimerOff, TriangleAlert } from 'lucide-react';
import { useStaySignedIn } from '../api/session';
import { sentenceOf } from '../api/problem';
import { shellText } from '../text/shell';
import { moment, span, time, zoneName } from '../time/format';
import { deviceDifference, useNow } from '../time/now';

const WARN_MS = 5 * 60_000;
const WRONG_CLOCK_MS = 60_000;

/** What stands above every page while it is true: connection lost, wrong device clock, session about to end. */
export function Banners({ me, lostAt }: { readonly me: MeResponse; readonly lostAt: string | null }) {
  return (
    <>
      <SessionEnd me={me} />
      {lostAt !== null && (
        <div className="banner" role="status"><CloudOff size={16} aria-hidden="true" /><span className="strong">{shellText.stale(moment(lostAt, me.zone, true))}</span><span>{shellText.staleMore}</span></div>
      )}
      <WrongClock />
    </>
  );
}

function WrongClock() {
  useNow();
  const ms = deviceDifference();
  if (Math.abs(ms) <= WRONG_CLOCK_MS) return null;
  return <div className="banner banner--soon" role="status"><TriangleAlert size={16} aria-hidden="true" /><span className="strong">{shellText.deviceClock}</span><span>{shellText.deviceClockMore(span(0, ms))}</span></div>;
}

function SessionEnd({ me }: { readonly me: MeResponse }) {
  const now = useNow();
  const stay = useStaySignedIn();
  const left = Date.parse(me.sessionExpiresAt) - now;
  if (left > WARN_MS) return null;
  const at = `${time(me.sessionExpiresAt, me.zone)}\u00a0${zoneName(me.sessionExpiresAt, me.zone, true)}`;
  return (
    <div className="banner banner--soon" role="alert">
      <TimerOff size={16} aria-hidden="true" />
      <span className="strong">{left > 0 ? shellText.sessionEnds(at) : shellText.sessionEnded(at)}</span>
      <span>{stay.isError ? sentenceOf(stay.error) : shellText.sessionMore}</span>
      <Button size="xs" loading={stay.isPending} onClick={() => stay.mutate()}>{shellText.stay}</Button>
    </div>
  );
}
