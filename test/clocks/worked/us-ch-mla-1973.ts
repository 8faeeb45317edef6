import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'thirty days back to a Wednesday',
    why: 'Fri 13 Nov 2026 minus thirty days is Wed 14 Oct 2026: last day of arrival.',
    ask: { limit: 'us-ch-mla-22-summons', start: '2026-11-13T09:00:00+01:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-14T22:00:00Z', actBy: '2026-10-14T22:00:00Z', profile: 'count-back', verified: true },
  },
  {
    name: 'thirty days back to a Sunday',
    why: 'Sun 11 Oct 2026 stays due; a working day before it is Fri 9 Oct 2026.',
    ask: { limit: 'us-ch-mla-22-summons', start: '2026-11-10', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-11T22:00:00Z', actBy: '2026-10-09T22:00:00Z' },
  },
  {
    name: 'back to Labor Day',
    why: 'Place of receipt in the United States: Mon 7 Sep 2026 is a holiday, the last working day before is Fri 4 Sep 2026.',
    ask: { limit: 'us-ch-mla-22-summons', start: '2026-10-07', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-09-08T04:00:00Z', actBy: '2026-09-05T04:00:00Z' },
  },
  {
    name: 'back to Christmas Day',
    why: 'Wed 25 Dec 2024 stays due; Tuesday is a working day.',
    ask: { limit: 'us-ch-mla-22-summons', start: '2025-01-24', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2024-12-25T23:00:00Z', actBy: '2024-12-24T23:00:00Z' },
  },
  {
    name: 'the hearing is named twice alike',
    why: 'The fact agrees with the start.',
    ask: { limit: 'us-ch-mla-22-summons', start: '2026-11-13', zone: 'Europe/Zurich', state: 'CH', facts: { hearing: '2026-11-13' } },
    expect: { outcome: 'running', due: '2026-10-14T22:00:00Z', actBy: '2026-10-14T22:00:00Z' },
  },
  {
    name: 'a State that is no Party',
    why: 'Only the United States and Switzerland.',
    ask: { limit: 'us-ch-mla-22-summons', start: '2026-11-13', zone: 'Europe/Brussels', state: 'BE' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'ten days',
    why: 'Fri 11 Sep 2026.',
    ask: { limit: 'us-ch-mla-27-safe', start: '2026-09-01T09:00:00-04:00', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-09-12T04:00:00Z', actBy: '2026-09-12T04:00:00Z' },
  },
  {
    name: 'a Sunday stands, clocks go back that day',
    why: 'Sun 25 Oct 2026.',
    ask: { limit: 'us-ch-mla-27-safe', start: '2026-10-15', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-25T23:00:00Z', actBy: '2026-10-25T23:00:00Z' },
  },
  {
    name: 'the local day of the notice',
    why: '03:00 UTC on 2 September is 23:00 on the 1st in New York.',
    ask: { limit: 'us-ch-mla-27-safe', start: '2026-09-02T03:00:00Z', zone: 'America/New_York', state: 'US', facts: { requestingState: 'CH' } },
    expect: { outcome: 'running', due: '2026-09-12T04:00:00Z', actBy: '2026-09-12T04:00:00Z' },
  },
  {
    name: 'a third State asks',
    why: 'A State named in the facts counts for the gate.',
    ask: { limit: 'us-ch-mla-27-safe', start: '2026-09-01', zone: 'America/New_York', state: 'US', facts: { requestingState: 'FR' } },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
];
