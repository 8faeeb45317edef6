import type { ClockResponse } from '@comity/http-contract';
import { scaleLinear } from 'd3-scale';
import { dateKind, endOf, hasTwoDates, pausedFrom, type ClockLook } from './clock-look';
import { DateGlyph } from './glyph';

/** Start to limit on one line: elapsed part heavy, the sign of the date at its end. The words beside it say the same. */
export function TimeRule({ clock, look, now }: { readonly clock: ClockResponse; readonly look: ClockLook; readonly now: number }) {
  const start = Date.parse(clock.startsAt);
  const end = Date.parse(endOf(clock));
  const stopped = clock.stoppedAt ?? pausedFrom(clock);
  const paused = look === 'paused';
  const reached = stopped ? Date.parse(stopped) : now;
  const late = look === 'overdue' || look === 'missed' || look === 'minimum-over';
  const x = scaleLinear([start, Math.max(start + 1, late ? Math.max(reached, end) : end)], [0, 100]).clamp(true);
  const place = (at: number) => ({ insetInlineStart: `${x(at).toFixed(2)}%` });
  const still = look === 'met' || look === 'missed' || look === 'cancelled' || paused;
  return (
    <div className={`rule rule--${look}`} aria-hidden="true">
      {look !== 'cancelled' && <span className="rule__elapsed" style={{ inlineSize: `${x(reached).toFixed(2)}%` }} />}
      {!still && <span className="rule__now" style={place(reached)} />}
      {!paused && <span className="rule__mark" style={place(end)}><DateGlyph kind={hasTwoDates(clock) ? 'act-by' : dateKind(clock)} /></span>}
    </div>
  );
}
