import { urgencyAt, type ClockKind } from '@comity/domain';
import type { ClockResponse } from '@comity/http-contract';
import { span } from '../time/format';
import { clockText } from '../text/clock';
import type { DateKind } from './glyph';

export type ClockLook = 'running' | 'soon' | 'critical' | 'overdue' | 'met' | 'missed' | 'cancelled' | 'minimum-over' | 'open-ended';

/** What is shown of a clock at this instant: computed from the stored instants alone. */
export interface ClockReading {
  readonly look: ClockLook;
  readonly word: string;
  /** Time left or late, in at most two units; empty where nothing is counted. */
  readonly left: string;
}

/** A target is our own; a date someone set or stated is to act by; only what a text counts is a legal limit. */
export const dateKind = ({ kind, limit }: { readonly kind: ClockKind; readonly limit?: string | null }): DateKind => (kind === 'target' ? 'target' : limit == null ? 'act-by' : 'legal');

export function readClock(clock: ClockResponse, now: number): ClockReading {
  const end = Date.parse(clock.actBy);
  switch (clock.state) {
    case 'met': return { look: 'met', word: clockText.met, left: clock.stoppedAt ? clockText.toSpare(span(Date.parse(clock.stoppedAt), end)) : '' };
    case 'missed': return { look: 'missed', word: clockText.missed, left: clock.stoppedAt ? clockText.doneLate(span(end, Date.parse(clock.stoppedAt))) : '' };
    case 'cancelled': return { look: 'cancelled', word: clockText.cancelled, left: '' };
    case 'open-ended': return { look: 'open-ended', word: clockText.openEnded, left: clockText.untilDecided };
    case 'running': return running(clock, now, end);
  }
}

function running(clock: ClockResponse, now: number, end: number): ClockReading {
  const urgency = urgencyAt(new Date(now).toISOString(), { soonAt: clock.soonAt, criticalAt: clock.criticalAt, overdueAt: clock.dueExclusive });
  const away = span(now, end);
  if (urgency === 'calm') return { look: 'running', word: clockText.running, left: away };
  if (urgency !== 'overdue') return { look: urgency, word: clockText[urgency], left: now > end ? clockText.ago(away) : away };
  // When a minimum ends nothing is late: the danger is only that the data may be gone.
  if (clock.kind === 'min') return { look: 'minimum-over', word: clockText.minimumOver, left: clockText.ago(away) };
  if (clock.kind === 'stated') return { look: 'overdue', word: clockText.passed, left: clockText.ago(away) };
  return { look: 'overdue', word: clockText.overdue, left: clockText.late(away) };
}

/** Whether a running clock is critical or past at the instant the server last spoke of it. */
export const urgencyOf = (clock: ClockResponse): boolean => clock.kind !== 'min' && Date.now() >= Date.parse(clock.criticalAt);
