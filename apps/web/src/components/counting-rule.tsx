import type { ClockResponse } from '@comity/http-contract';
import { scaleLinear } from 'd3-scale';
import { day } from '../time/format';
import { useNow } from '../time/now';
import { clockText as text } from '../text/clock';
import { dateKind, endOf, hasTwoDates } from './clock-look';
import { DateGlyph } from './glyph';

/** The counting drawn on one axis: where it begins, where we are, where it ends. The words above say the same. */
export function CountingRule({ clock, zone }: { readonly clock: ClockResponse; readonly zone: string }) {
  const now = useNow();
  const home = clock.wholeDay ? clock.zone : zone;
  const [start, end] = [Date.parse(clock.startsAt), Math.max(Date.parse(endOf(clock)), Date.parse(clock.startsAt) + 1)];
  const room = (end - start) * 0.06;
  const x = scaleLinear([start - room, end + room], [0, 100]).clamp(true);
  const at = (ms: number): string => `${x(ms).toFixed(2)}%`;
  const inside = now > start && now < end;
  return (
    <div className="counting" aria-hidden="true">
      <div className="counting__plot">
        {inside && <span className="counting__mark" style={{ insetInlineStart: at(now) }}><span>{text.now}</span></span>}
        <div className="counting__row">
          <span className="counting__bar" style={{ insetInlineStart: at(start), inlineSize: `${(x(end) - x(start)).toFixed(2)}%` }} />
          <span className="rule__mark" style={{ insetInlineStart: at(end) }}><DateGlyph kind={hasTwoDates(clock) ? 'act-by' : dateKind(clock)} /></span>
        </div>
        <div className="counting__axis num"><bdi>{day(start, home, false)}</bdi><bdi>{day(clock.wholeDay ? end - 1 : end, home, false)}</bdi></div>
      </div>
    </div>
  );
}
