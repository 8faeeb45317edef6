import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'forty days',
    why: 'Sun 11 Oct 2026; one day earlier to be safe.',
    ask: { limit: 'bilat-ca-ch', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-11T22:00:00Z', actBy: '2026-10-10T22:00:00Z', verified: true },
  },
  {
    name: 'ten days more',
    why: 'Up to twenty: fifty days, Wed 21 Oct 2026.',
    ask: { limit: 'bilat-ca-ch', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Zurich', state: 'CH', extensions: [{ days: 10 }] },
    expect: { outcome: 'running', due: '2026-10-21T22:00:00Z', actBy: '2026-10-20T22:00:00Z' },
  },
  {
    name: 'an extension without a length',
    why: 'The full twenty: Sat 31 Oct 2026.',
    ask: { limit: 'bilat-ca-ch', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Zurich', state: 'CH', extensions: 1 },
    expect: { outcome: 'running', due: '2026-10-31T23:00:00Z', actBy: '2026-10-30T23:00:00Z' },
  },
  {
    name: 'twenty-one days more',
    why: 'At most twenty.',
    ask: { limit: 'bilat-ca-ch', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH', extensions: [{ days: 21 }] },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'two extensions',
    why: 'One is allowed.',
    ask: { limit: 'bilat-ca-ch', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH', extensions: [{ days: 5 }, { days: 5 }] },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'forty-five days',
    why: 'Fri 16 Oct 2026.',
    ask: { limit: 'bilat-ca-ch-speciality', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-16T22:00:00Z', actBy: '2026-10-16T22:00:00Z' },
  },
  {
    name: 'clocks go back inside',
    why: 'Forty-five days after Thu 1 Oct 2026: Sun 15 Nov 2026 stands.',
    ask: { limit: 'bilat-ca-ch-speciality', start: '2026-10-01T10:00:00-04:00', zone: 'America/Toronto', state: 'CA' },
    expect: { outcome: 'running', due: '2026-11-16T05:00:00Z', actBy: '2026-11-16T05:00:00Z' },
  },
  {
    name: 'over a leap day',
    why: 'Forty-five days after Tue 1 Feb 2028: 28 days of February, 17 of March.',
    ask: { limit: 'bilat-ca-ch-speciality', start: '2028-02-01', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2028-03-17T23:00:00Z', actBy: '2028-03-17T23:00:00Z' },
  },
  {
    name: 'a State that is no Party',
    why: 'Only Canada and Switzerland.',
    ask: { limit: 'bilat-ca-ch-speciality', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
];
