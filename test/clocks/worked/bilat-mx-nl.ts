import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'ninety days',
    why: '29 days of September, 31 of October, 30 of November: Mon 30 Nov 2026; one day earlier to be safe.',
    ask: { limit: 'bilat-mx-nl', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-11-30T23:00:00Z', actBy: '2026-11-29T23:00:00Z', verified: true },
  },
  {
    name: 'Mexico City: the local day',
    why: '04:00 UTC on 2 September is 22:00 on the 1st; no clock change there.',
    ask: { limit: 'bilat-mx-nl', start: '2026-09-02T04:00:00Z', zone: 'America/Mexico_City', state: 'MX' },
    expect: { outcome: 'running', due: '2026-12-01T06:00:00Z', actBy: '2026-11-30T06:00:00Z' },
  },
  {
    name: 'to Christmas Day',
    why: 'Fri 25 Dec 2026 stands.',
    ask: { limit: 'bilat-mx-nl', start: '2026-09-26', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-12-25T23:00:00Z', actBy: '2026-12-24T23:00:00Z' },
  },
  {
    name: 'a State that is no Party',
    why: 'Only Mexico and the Netherlands.',
    ask: { limit: 'bilat-mx-nl', start: '2026-09-01', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
];
