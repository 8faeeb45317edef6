import { clockWords, explain, explainDoubt, limitRow, limitSummary, pairNotes, startEventWords } from '@comity/domain';
import type { AwaitedClockResponse, ClockLedgerEntry, ClockResponse } from '@comity/http-contract';
import type { AwaitedClockRecord, ClockEntryRecord, ClockRecord } from '@comity/persistence';
import { instant, instantOrNull } from '../http/instants';

/** A clock with its working in sentences; the definition of the procedure, or the limit of the law, gives label and basis. */
export function toClock(clock: ClockRecord): ClockResponse {
  const row = clock.limitId === null ? null : limitRow(clock.limitId);
  const [actBy, dueExclusive] = [instant(clock.actBy), instant(clock.dueExclusive)];
  return {
    id: clock.id, requestId: clock.requestId, code: clock.code, ...clockWords(clock.side, clock.code, clock.limitId), kind: clock.kind, limit: clock.limitId, owedBy: clock.owedBy,
    state: clock.state, pausedAt: instantOrNull(clock.pausedAt),
    startsAt: instant(clock.startsAt), actBy, dueExclusive, soonAt: instant(clock.soonAt), criticalAt: instant(clock.criticalAt),
    wholeDay: clock.wholeDay, zone: clock.zone, partnerZone: clock.partnerZone, profile: clock.profile, dueVersion: clock.dueVersion,
    stoppedAt: instantOrNull(clock.stoppedAt), stoppedBecause: clock.stoppedBecause, start: clock.start,
    steps: clock.explanation.map((step) => ({ ...step, text: explain(step) })),
    verified: clock.verified, doubts: clock.doubts.map(explainDoubt), certainty: clock.certainty,
    law: row && limitSummary(row), question: clock.question, lawVersion: clock.lawVersion, calendarVersion: clock.calendarVersion, beside: [],
    theirs: clock.theirs && {
      actBy: clock.theirs.actBy, dueExclusive: clock.theirs.dueExclusive,
      differs: Date.parse(clock.theirs.actBy) !== clock.actBy.getTime() || Date.parse(clock.theirs.dueExclusive) !== clock.dueExclusive.getTime(),
    },
    ledger: clock.ledger.map(toEntry),
    packVersion: clock.packVersion,
  };
}

const toEntry = ({ seq, at, what, reason, authority, oldDue, newDue, oldActBy, newActBy, changeId, by }: ClockEntryRecord): ClockLedgerEntry => ({
  seq, at: instant(at), what, reason, authority, oldDue: instantOrNull(oldDue), newDue: instantOrNull(newDue), oldActBy: instantOrNull(oldActBy), newActBy: instantOrNull(newActBy), changeId, by,
});

const pairTexts = {
  'other-side-first': (first: string, second: string): string => `“${first}” ends first: it does not wait for “${second}”.`,
  'two-consequences': (first: string, second: string): string => `One event, two dates: “${first}” comes first, “${second}” later.`,
} as const;

/** The clocks of one request, each with how it stands to those that run beside it. */
export function toClocks(records: readonly ClockRecord[]): readonly ClockResponse[] {
  const clocks = records.map(toClock);
  const running = records.flatMap((clock) => {
    const row = clock.limitId === null || clock.state !== 'running' ? null : limitRow(clock.limitId);
    return row ? [{ id: clock.id, row, actBy: instant(clock.actBy) }] : [];
  });
  const notes = pairNotes(running);
  const named = new Map(running.map(({ id, row }) => [id, `${row.must} (${row.id})`]));
  return clocks.map((clock) => ({
    ...clock,
    beside: notes.filter(({ first, second }) => first === clock.id || second === clock.id).map(({ code, first, second }) => (
      { code, clockId: first === clock.id ? second : first, text: pairTexts[code](named.get(first)!, named.get(second)!) }
    )),
  }));
}

/** A limit that awaits its event. One that the rules do not know any more is left out. */
export function toAwaited({ id, limitId, owedBy, afterClockId }: AwaitedClockRecord): readonly AwaitedClockResponse[] {
  const row = limitRow(limitId);
  if (!row) return [];
  return [{ id, limit: row.id, ...clockWords('outgoing', `limit/${row.id}`, row.id), owedBy, awaits: startEventWords[row.startEvent], afterClockId, law: limitSummary(row) }];
}
