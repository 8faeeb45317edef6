import type { ClockFacts } from '@comity/documents';
import type { ClockResponse } from '@comity/http-contract';

const outcomes: Readonly<Record<ClockResponse['state'], ClockFacts['outcome']>> = {
  running: 'running', paused: 'suspended', 'open-ended': 'openEnded', met: 'stopped', missed: 'stopped', cancelled: 'stopped',
};

/** A clock as its papers need it. */
export function factsOf(clock: ClockResponse): ClockFacts {
  const { label, basis, owedBy, state, startsAt, dueExclusive, actBy, wholeDay, zone, profile, verified, steps, doubts, limit, lawVersion, calendarVersion, ledger } = clock;
  const dated = state !== 'paused' && state !== 'open-ended';
  return {
    label, basis, owedBy, outcome: outcomes[state], met: state === 'met', startsAt, due: dated ? dueExclusive : null, actBy: dated ? actBy : null, wholeDay, zone, profile, verified,
    steps: steps.map(({ step, params, basis: restsOn }) => ({ step, params, basis: restsOn })), doubts, limit, law: lawVersion, calendar: calendarVersion,
    ledger: ledger.map(({ at, what, reason, authority, oldDue, newDue, by }) => ({ at, what, reason, authority, oldDue, newDue, by })),
  };
}
