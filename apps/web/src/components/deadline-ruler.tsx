import { scaleBand } from 'd3-scale';
import { clockText } from '../text/clock';
import { listText } from '../text/lists';
import { dateIn, day } from '../time/format';
import { useNow } from '../time/now';
import { endsOn } from './ends-on';
import { DateGlyph, type DateKind } from './glyph';

export interface RulerMark { readonly id: string; readonly at: string; readonly kind: DateKind; readonly urgent: boolean }

const DAYS = 14;
const DAY_MS = 86_400_000;
const MOST = 8;

/** Fourteen days as one axis; signs stand on the day on which a clock ends. A day with signs filters the list below. */
export function DeadlineRuler({ marks, zone, chosen, choose }: { readonly marks: readonly RulerMark[]; readonly zone: string; readonly chosen?: string | undefined; readonly choose?: (date: string | undefined) => void }) {
  const now = useNow();
  const today = dateIn(now, zone);
  const noon = Date.parse(`${today}T12:00:00Z`);
  const dates = Array.from({ length: DAYS }, (_, i) => new Date(noon + i * DAY_MS).toISOString().slice(0, 10));
  const known = scaleBand(dates, [0, 100]);
  const on = (mark: RulerMark) => { const date = endsOn(mark.at, zone); return date < today ? today : date; };
  return (
    <section className="ruler" aria-labelledby="ruler-title">
      <header className="ruler__head">
        <h2 id="ruler-title">{listText.ruler}</h2>
        <ul className="ruler__key">
          {(['legal', 'act-by', 'target'] as const).map((kind) => <li key={kind}><DateGlyph kind={kind} /> {clockText.kinds[kind]}</li>)}
        </ul>
      </header>
      <ol className="ruler__days">
        {known.domain().map((date, i) => {
          const due = marks.filter((mark) => on(mark) === date);
          const [weekday = '', number = '', month = ''] = day(`${date}T12:00:00Z`, 'UTC').split('\u00a0');
          const weekend = weekday === 'Sat' || weekday === 'Sun';
          const words = `${weekday} ${number} ${month}: ${listText.dayCount(due.length)}${weekend ? `, ${listText.closed}` : ''}`;
          const inside = <>
            <span className="ruler__stack">{due.slice(0, MOST).map((mark) => <DateGlyph key={mark.id} kind={mark.kind} size={14} tone={mark.urgent ? 'var(--s-critical-edge)' : 'var(--c-text)'} />)}</span>
            <span className="ruler__label"><span>{weekday}</span> <span className="num">{number} {month}</span></span>
          </>;
          return (
            <li key={date} className={weekend ? 'ruler__closed' : undefined}>
              {choose && due.length > 0
                ? <button type="button" className="ruler__day" aria-label={words} aria-pressed={chosen === date} aria-current={i === 0 ? 'date' : undefined} onClick={() => choose(chosen === date ? undefined : date)}>{inside}</button>
                : <div className="ruler__day" aria-current={i === 0 ? 'date' : undefined}><span className="vh">{words}</span><span aria-hidden="true" className="ruler__inside">{inside}</span></div>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
