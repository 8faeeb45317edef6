import { clockDefinition, explain } from '@comity/domain';
import type { ClockResponse } from '@comity/http-contract';
import type { ClockRecord } from '@comity/persistence';
import { instant, instantOrNull } from '../http/instants';

/** A clock with its working in sentences; the definition of the procedure gives label and basis. */
export function toClock(clock: ClockRecord): ClockResponse {
  const { label, basis } = clockDefinition(clock.side, clock.code);
  const [actBy, dueExclusive] = [instant(clock.actBy), instant(clock.dueExclusive)];
  return {
    id: clock.id, requestId: clock.requestId, code: clock.code, label, kind: clock.kind, basis, limit: clock.limitId, owedBy: clock.owedBy, state: clock.state,
    startsAt: instant(clock.startsAt), actBy, dueExclusive, soonAt: instant(clock.soonAt), criticalAt: instant(clock.criticalAt),
    wholeDay: clock.wholeDay, zone: clock.zone, partnerZone: clock.partnerZone, profile: clock.profile, dueVersion: clock.dueVersion,
    stoppedAt: instantOrNull(clock.stoppedAt), stoppedBecause: clock.stoppedBecause, start: clock.start,
    steps: clock.explanation.map((step) => ({ ...step, text: explain(step) })),
    theirs: clock.theirs && {
      actBy: clock.theirs.actBy, dueExclusive: clock.theirs.dueExclusive,
      differs: Date.parse(clock.theirs.actBy) !== clock.actBy.getTime() || Date.parse(clock.theirs.dueExclusive) !== clock.dueExclusive.getTime(),
    },
    ledger: clock.ledger.map(({ seq, at, what, reason, oldDue, newDue, by }) => ({ seq, at: instant(at), what, reason, oldDue: instantOrNull(oldDue), newDue: instantOrNull(newDue), by })),
    packVersion: clock.packVersion,
  };
}
