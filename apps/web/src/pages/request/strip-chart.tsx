import type { StatusWord } from '@comity/domain';
import type { RequestResponse } from '@comity/http-contract';
import { scaleTime } from 'd3-scale';
import { dateKind, endOf, hasTwoDates } from '../../components/clock-look';
import { DateGlyph } from '../../components/glyph';
import { pageText } from '../../text/request-page';
import { span } from '../../time/format';
import { useNow } from '../../time/now';
import { namedTicks } from './named-ticks';

const ours: ReadonlySet<StatusWord> = new Set(['Draft', 'In check', 'Returned', 'Signed', 'More information needed', 'Received', 'Withdrawal received']);
const SHARE_AHEAD = 0.12;

interface Bar { readonly status: StatusWord; readonly from: number; readonly to: number; readonly tone: 'work' | 'waiting' }

/** On the executing side the step is ours from receipt to answer; on the requesting side while it is drafted or asked for. */
function toneOf(request: RequestResponse, status: StatusWord): Bar['tone'] {
  if (request.side === 'incoming') return status === 'Received' || status === 'Executing' || status === 'Withdrawal received' ? 'work' : 'waiting';
  return ours.has(status) ? 'work' : 'waiting';
}

function barsOf(request: RequestResponse, now: number): readonly Bar[] {
  return request.stages.flatMap(({ stage, status, at }, index) => {
    const next = request.stages[index + 1];
    if (stage === 'closed') return [];
    return [{ status, from: Date.parse(at), to: next ? Date.parse(next.at) : now, tone: toneOf(request, status) }];
  });
}

/** How long each stage took, on one axis, with the dates of the clocks above. The list below says the same in words. */
export function StripChart({ request, zone }: { readonly request: RequestResponse; readonly zone: string }) {
  const now = useNow();
  const bars = barsOf(request, now);
  const marks = request.clocks.filter(({ state }) => state === 'running' || state === 'met' || state === 'missed').map((clock) => ({ id: clock.id, at: Date.parse(endOf(clock)), kind: hasTwoDates(clock) ? ('act-by' as const) : dateKind(clock), label: clock.label }));
  const from = Math.min(now, ...bars.map((bar) => bar.from));
  const last = Math.max(now, ...marks.map(({ at }) => at));
  const x = scaleTime([new Date(from), new Date(last + (last - from || 3_600_000) * SHARE_AHEAD)], [0, 100]);
  const at = (instant: number | Date): string => `${x(new Date(instant)).toFixed(2)}%`;
  const ticks = namedTicks(x.ticks(4).filter((tick) => x(tick) < 90), last - from, zone);
  return (
    <div className="strip">
      <div aria-hidden="true">
        <div className="strip__marks">
          {marks.toSorted((a, b) => a.at - b.at).map(({ id, at: instant, kind, label }, index) => (
            <span key={id} className={`strip__mark ${index % 2 ? '' : 'strip__mark--high'} ${x(new Date(instant)) > 66 ? 'strip__mark--late' : ''}`} style={{ insetInlineStart: at(instant) }}><DateGlyph kind={kind} /> <span>{label}</span></span>
          ))}
        </div>
        <div className="strip__bars">
          {bars.map((bar, index) => <span key={index} className={`strip__bar strip__bar--${bar.tone}`} style={{ insetInlineStart: at(bar.from), inlineSize: `max(3px, calc(${(x(new Date(bar.to)) - x(new Date(bar.from))).toFixed(2)}% - 2px))` }} />)}
          <span className="strip__now" style={{ insetInlineStart: at(now) }}><span>{pageText.now}</span></span>
        </div>
        <div className="strip__axis num">{ticks.map(({ tick, name }) => <span key={name} style={{ insetInlineStart: at(tick) }}>{name}</span>)}</div>
      </div>
      <ol className="strip__key" aria-label={pageText.stripKey}>
        {bars.map((bar, index) => <li key={index}><span className={`strip__swatch strip__bar--${bar.tone}`} aria-hidden="true" />{bar.status} <bdi className="num muted">{span(bar.from, bar.to)}</bdi></li>)}
      </ol>
    </div>
  );
}
