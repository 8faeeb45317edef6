import { urgencyAt, type ClockKind } from '@comity/domain';
import type { ClockResponse } from '@comity/http-contract';
import { span } from '../time/format';
import { clockText } from '../text/clock';
import type { DateKind } from './glyph';

export type ClockLook = 'not-started' | 'running' | 'soon' | 'critical' | 'overdue' | 'paused' | 'met' | 'missed' | 'cancelled' | 'minimum-over' | 'open-ended';

/** What is shown of a clock at this instant: computed from the stored instants alone. */
export interface ClockReading {
  readonly look: ClockLook;
  readonly word: string;
  /** Time left or late, in at most two units; empty where nothing is counted. */
  readonly left: string;
}

/** A target is our own; a date someone set or stated is to act by; only what a text counts is a legal limit. */
export const dateKind = ({ kind, limit }: { readonly kind: ClockKind; readonly limit?: string | null }): DateKind => (kind === 'target' ? 'target' : limit == null ? 'act-by' : 'legal');

/** The instant that is counted towards: a wait is over only on its last reading, everything else is worked to the first. */
export const endOf = (clock: ClockResponse): string => (clock.kind === 'wait' ? clock.dueExclusive : clock.actBy);

/** Two ways of counting gave two ends: people act by the first, the law looks at the second. */
export const hasTwoDates = ({ kind, actBy, dueExclusive }: ClockResponse): boolean => kind !== 'wait' && actBy !== dueExclusive;

export function readClock(clock: ClockResponse, now: number): ClockReading {
  const end = Date.parse(endOf(clock));
  switch (clock.state) {
    case 'met': return { look: 'met', word: clockText.met, left: clock.stoppedAt ? clockText.toSpare(span(Date.parse(clock.stoppedAt), end)) : '' };
    case 'missed': return { look: 'missed', word: clockText.missed, left: clock.stoppedAt ? clockText.doneLate(span(end, Date.parse(clock.stoppedAt))) : '' };
    case 'cancelled': return { look: 'cancelled', word: clockText.cancelled, left: '' };
    case 'open-ended': return { look: 'open-ended', word: clockText.openEnded, left: clockText.untilDecided };
    case 'paused': return { look: 'paused', word: clockText.paused, left: onRestart(clock, end) };
    case 'running': return running(clock, now, end);
  }
}

/** What is left when the period goes on; it may have been late before it stood still. */
function onRestart(clock: ClockResponse, end: number): string {
  const at = pausedFrom(clock);
  if (at === null) return '';
  const since = Date.parse(at);
  return since > end ? clockText.late(span(end, since)) : clockText.leftOnRestart(span(since, end));
}

function running(clock: ClockResponse, now: number, end: number): ClockReading {
  const urgency = urgencyAt(new Date(now).toISOString(), { soonAt: clock.soonAt, criticalAt: clock.criticalAt, overdueAt: clock.dueExclusive });
  const away = span(now, end);
  // A wait presses nobody: it only says from when acting is allowed.
  if (urgency === 'calm' || (clock.kind === 'wait' && urgency !== 'overdue')) return { look: 'running', word: clockText.running, left: away };
  if (urgency !== 'overdue') return { look: urgency, word: clockText[urgency], left: now > end ? clockText.ago(away) : away };
  // When a minimum ends nothing is late: the danger is only that the data may be gone.
  if (clock.kind === 'min' || clock.kind === 'wait') return { look: 'minimum-over', word: clock.kind === 'min' ? clockText.minimumOver : clockText.waitOver, left: clockText.ago(away) };
  if (clock.kind === 'stated') return { look: 'overdue', word: clockText.passed, left: clockText.ago(away) };
  return { look: 'overdue', word: clockText.overdue, left: clockText.late(away) };
}

/** Since when it stands still: the event that stopped it, which may have been recorded later than it happened. */
export const pausedFrom = ({ state, pausedAt, question }: ClockResponse): string | null => (state === 'paused' ? (question?.events?.at(-1)?.at ?? pausedAt) : null);

/** Why it stands still or no longer applies, as somebody wrote it. */
export function becauseOf({ state, stoppedBecause, ledger }: ClockResponse): string | null {
  if (state === 'paused') return ledger.findLast(({ what }) => what === 'paused')?.reason ?? null;
  return state === 'cancelled' ? stoppedBecause : null;
}

/** Whether a running clock is critical or past at the instant the server last spoke of it. */
export const urgencyOf = (clock: ClockResponse): boolean => clock.kind !== 'min' && clock.kind !== 'wait' && Date.now() >= Date.parse(clock.criticalAt);
