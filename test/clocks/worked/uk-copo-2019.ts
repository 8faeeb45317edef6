import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'the day of service is day one',
    why: 'Day 7 from Tue 1 Sep 2026 is Mon 7 Sep 2026.',
    ask: { limit: 'copo-5-7d', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2026-09-07T23:00:00Z', actBy: '2026-09-07T23:00:00Z', profile: 'uk-inclusive', verified: true },
  },
  {
    name: 'a Sunday stands',
    why: 'Day 7 from Mon 7 Sep 2026 is Sunday.',
    ask: { limit: 'copo-5-7d', start: '2026-09-07T10:00:00+01:00', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2026-09-13T23:00:00Z', actBy: '2026-09-13T23:00:00Z' },
  },
  {
    name: 'the judge set thirty days',
    why: 'Day 30 from 1 September is Wed 30 Sep 2026.',
    ask: { limit: 'copo-5-7d', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/London', state: 'GB', facts: { amountDays: 30 } },
    expect: { outcome: 'running', due: '2026-09-30T23:00:00Z', actBy: '2026-09-30T23:00:00Z' },
  },
  {
    name: 'the judge set three days',
    why: 'A fact replaces the seven, also downwards: day 3 from Fri 23 Oct 2026 is Sun 25 Oct 2026.',
    ask: { limit: 'copo-5-7d', start: '2026-10-23T10:00:00+01:00', zone: 'Europe/London', state: 'GB', facts: { amountDays: 3 } },
    expect: { outcome: 'running', due: '2026-10-26T00:00:00Z', actBy: '2026-10-26T00:00:00Z' },
  },
  {
    name: 'no extension',
    why: 'Another period is a fact of the order.',
    ask: { limit: 'copo-5-7d', start: '2026-09-01', zone: 'Europe/London', state: 'GB', extensions: 1 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'three months starting with 10 September',
    why: 'End on Wed 9 Dec 2026.',
    ask: { limit: 'copo-9-3mo', start: '2026-09-10T10:00:00+01:00', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2026-12-10T00:00:00Z', actBy: '2026-12-10T00:00:00Z', verified: true },
  },
  {
    name: 'three months starting with 30 November',
    why: 'February 2027 has no 30th: its last day.',
    ask: { limit: 'copo-9-3mo', start: '2026-11-30', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2027-03-01T00:00:00Z', actBy: '2027-03-01T00:00:00Z' },
  },
  {
    name: 'three months starting with the first',
    why: '1 December to Sun 28 Feb 2027, the day before 1 March.',
    ask: { limit: 'copo-9-3mo', start: '2026-12-01', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2027-03-01T00:00:00Z', actBy: '2027-03-01T00:00:00Z' },
  },
  {
    name: 'from winter time to summer time',
    why: 'Starting with 15 February, to the end of Fri 14 May 2027.',
    ask: { limit: 'copo-9-3mo', start: '2027-02-15', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2027-05-14T23:00:00Z', actBy: '2027-05-14T23:00:00Z' },
  },
  {
    name: 'no extension',
    why: 'An order not served in time is treated as quashed.',
    ask: { limit: 'copo-9-3mo', start: '2026-09-10', zone: 'Europe/London', state: 'GB', extensions: 1 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
];
