import { amountText, clockWords, endsWithAnswer, instrumentsOfForm, isClock, limitsOf, outlook, pastSentence, remainingSentence, type Past, type Remaining } from '@comity/domain';
import type { LegalClockResponse, LegalPeriodResponse, PastResponse, RemainingResponse } from '@comity/http-contract';
import type { Journey, LegalClockRecord, RequestKind } from '@comity/persistence';
import { instant, instantOrNull } from '../http/instants';

const noRanges = { halfWithinDays: null, eightInTenWithinDays: null, watchedDays: null };

/** @param journeys newest first */
export const toPast = (past: Past, basis: PastResponse['basis'], journeys: readonly Journey[]): PastResponse => ({
  ...noRanges, ...past, basis, from: instantOrNull(journeys.at(-1)?.began ?? null), to: instantOrNull(journeys[0]?.began ?? null), text: pastSentence(past),
});

export const toRemaining = (remaining: Remaining): RemainingResponse => ({ ...noRanges, ...remaining, text: remainingSentence(remaining) });

/** @param rest what the request may still take; null where it waits for no answer */
export function toLegalClock({ id, side, code, limitId, kind, owedBy, state, actBy, dueExclusive, wholeDay, zone }: LegalClockRecord, rest: Remaining | null, now: string): LegalClockResponse {
  const compared = rest !== null && state === 'running' && endsWithAnswer(side, code);
  return {
    id, label: clockWords(side, code, limitId).label, kind, limit: limitId, owedBy, state, actBy: instant(actBy), dueExclusive: instant(dueExclusive), wholeDay, zone,
    outlook: compared ? outlook(rest, (dueExclusive.getTime() - Date.parse(now)) / 86_400_000) : null,
  };
}

/** The periods with a number of the instrument, or of all instruments that the form can rest on. */
export const legalPeriods = ({ instrument, form }: RequestKind): readonly LegalPeriodResponse[] =>
  (instrument !== null ? [instrument] : instrumentsOfForm(form ?? '').map(({ id }) => id))
    .flatMap((id) => limitsOf(id))
    .filter(isClock)
    .map((row) => ({ limit: row.id, label: row.must, kind: row.kind, amount: amountText(row), article: row.article, confidence: row.confidence }));
