import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'forty days',
    why: 'Sun 11 Oct 2026; one day earlier to be safe.',
    ask: { limit: 'bilat-au-ch', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-11T22:00:00Z', actBy: '2026-10-10T22:00:00Z', verified: true },
  },
  {
    name: 'Sydney, clocks go forward inside',
    why: 'Forty days after Fri 4 Sep 2026: Wed 14 Oct 2026, in summer time.',
    ask: { limit: 'bilat-au-ch', start: '2026-09-04T10:00:00+10:00', zone: 'Australia/Sydney', state: 'AU' },
    expect: { outcome: 'running', due: '2026-10-14T13:00:00Z', actBy: '2026-10-13T13:00:00Z' },
  },
  {
    name: 'a plain date over a leap day',
    why: 'Forty days after Thu 20 Jan 2028: 11 of January, 29 of February.',
    ask: { limit: 'bilat-au-ch', start: '2028-01-20', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2028-02-29T23:00:00Z', actBy: '2028-02-28T23:00:00Z' },
  },
  {
    name: 'no extension of the arrest',
    why: 'The row has none.',
    ask: { limit: 'bilat-au-ch', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH', extensions: 1 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'fifteen days',
    why: 'Wed 16 Sep 2026.',
    ask: { limit: 'bilat-au-ch-takeover', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-09-16T22:00:00Z', actBy: '2026-09-16T22:00:00Z' },
  },
  {
    name: 'fifteen days more',
    why: 'Thirty days: Thu 1 Oct 2026.',
    ask: { limit: 'bilat-au-ch-takeover', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH', extensions: 1 },
    expect: { outcome: 'running', due: '2026-10-01T22:00:00Z', actBy: '2026-10-01T22:00:00Z' },
  },
  {
    name: 'a Sunday stands, clocks go back that day',
    why: 'Fifteen days after Sat 10 Oct 2026: Sun 25 Oct 2026.',
    ask: { limit: 'bilat-au-ch-takeover', start: '2026-10-10', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-25T23:00:00Z', actBy: '2026-10-25T23:00:00Z' },
  },
  {
    name: 'a second extension',
    why: 'One is allowed.',
    ask: { limit: 'bilat-au-ch-takeover', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH', extensions: 2 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'forty-five days',
    why: 'Fri 16 Oct 2026.',
    ask: { limit: 'bilat-au-ch-speciality', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-16T22:00:00Z', actBy: '2026-10-16T22:00:00Z' },
  },
  {
    name: 'Sydney: already the next day',
    why: '14:30 UTC on 31 August is 00:30 on 1 September in Sydney; Fri 16 Oct 2026 ends in summer time.',
    ask: { limit: 'bilat-au-ch-speciality', start: '2026-08-31T14:30:00Z', zone: 'Australia/Sydney', state: 'AU' },
    expect: { outcome: 'running', due: '2026-10-16T13:00:00Z', actBy: '2026-10-16T13:00:00Z' },
  },
  {
    name: 'to a Saturday',
    why: 'Sat 24 Oct 2026 stands, the last day of summer time.',
    ask: { limit: 'bilat-au-ch-speciality', start: '2026-09-09', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-24T22:00:00Z', actBy: '2026-10-24T22:00:00Z' },
  },
  {
    name: 'a third State is asked',
    why: 'A State named in the facts counts for the gate.',
    ask: { limit: 'bilat-au-ch-speciality', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH', facts: { requestedState: 'NZ' } },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
];
