import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'twenty days from the order, not from the arrest',
    why: 'Mon 21 Sep 2026; one day earlier to be safe.',
    ask: { limit: 'bilat-sm-nl', start: '2026-09-01', zone: 'Europe/San_Marino', state: 'SM' },
    expect: { outcome: 'running', due: '2026-09-21T22:00:00Z', actBy: '2026-09-20T22:00:00Z', verified: true },
  },
  {
    name: 'to the day the clocks go back',
    why: 'Sun 25 Oct 2026 has 25 hours; the day before ends in summer time.',
    ask: { limit: 'bilat-sm-nl', start: '2026-10-05', zone: 'Europe/San_Marino', state: 'SM' },
    expect: { outcome: 'running', due: '2026-10-25T23:00:00Z', actBy: '2026-10-24T22:00:00Z' },
  },
  {
    name: 'the local day of the order',
    why: '22:15 UTC on 31 August is 00:15 on 1 September.',
    ask: { limit: 'bilat-sm-nl', start: '2026-08-31T22:15:00Z', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-21T22:00:00Z', actBy: '2026-09-20T22:00:00Z' },
  },
  {
    name: 'a State that is no Party',
    why: 'Only San Marino and the Netherlands.',
    ask: { limit: 'bilat-sm-nl', start: '2026-09-01', zone: 'Europe/Rome', state: 'IT' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'one month',
    why: 'Thu 1 Oct 2026.',
    ask: { limit: 'bilat-sm-nl-speciality', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-01T22:00:00Z', actBy: '2026-10-01T22:00:00Z' },
  },
  {
    name: 'a month without that date',
    why: 'February 2027 has no 31st: its last day, Sun 28 Feb 2027.',
    ask: { limit: 'bilat-sm-nl-speciality', start: '2027-01-31', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2027-02-28T23:00:00Z', actBy: '2027-02-28T23:00:00Z' },
  },
  {
    name: 'clocks go back inside',
    why: 'Wed 14 Oct 2026 to Sat 14 Nov 2026, in winter time.',
    ask: { limit: 'bilat-sm-nl-speciality', start: '2026-10-14T10:00:00+02:00', zone: 'Europe/San_Marino', state: 'SM' },
    expect: { outcome: 'running', due: '2026-11-14T23:00:00Z', actBy: '2026-11-14T23:00:00Z' },
  },
];
