import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'the day of the order is day one',
    why: 'Day 90 from 1 September is Sun 29 Nov 2026.',
    ask: { limit: 'ie-preservation-90', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-11-30T00:00:00Z', actBy: '2026-11-30T00:00:00Z', verified: true },
  },
  {
    name: 'the order says thirty days',
    why: 'Day 30 from 1 September is Wed 30 Sep 2026.',
    ask: { limit: 'ie-preservation-90', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE', facts: { amountDays: 30 } },
    expect: { outcome: 'running', due: '2026-09-30T23:00:00Z', actBy: '2026-09-30T23:00:00Z' },
  },
  {
    name: 'the order says ninety',
    why: 'Equal to the most that is allowed.',
    ask: { limit: 'ie-preservation-90', start: '2026-09-01', zone: 'Europe/Dublin', state: 'IE', facts: { amountDays: 90 } },
    expect: { outcome: 'running', due: '2026-11-30T00:00:00Z', actBy: '2026-11-30T00:00:00Z' },
  },
  {
    name: 'the order says ninety-one',
    why: 'At most ninety.',
    ask: { limit: 'ie-preservation-90', start: '2026-09-01', zone: 'Europe/Dublin', state: 'IE', facts: { amountDays: 91 } },
    expect: { error: 'AMOUNT_NOT_ACCEPTABLE' },
  },
  {
    name: 'no rounding of a broken hour',
    why: 'From 14:20 to 22:20.',
    ask: { limit: 'ie-preservation-urgent-8h', start: '2026-09-01T14:20:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-09-01T21:20:00Z', actBy: '2026-09-01T21:20:00Z', verified: true },
  },
  {
    name: 'over the end of summer time',
    why: 'Eight hours after 21:00 UTC on Sat 24 Oct 2026: 05:00 UTC on Sunday.',
    ask: { limit: 'ie-preservation-urgent-8h', start: '2026-10-24T22:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-25T05:00:00Z', actBy: '2026-10-25T05:00:00Z' },
  },
  {
    name: 'to a holiday',
    why: 'From 20:00 on Christmas Eve to 04:00 on Fri 25 Dec 2026.',
    ask: { limit: 'ie-preservation-urgent-8h', start: '2026-12-24T20:00:00+00:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-12-25T04:00:00Z', actBy: '2026-12-25T04:00:00Z' },
  },
  {
    name: 'a plain date cannot start hours',
    why: 'A limit in hours needs an instant.',
    ask: { limit: 'ie-preservation-urgent-8h', start: '2026-09-01', zone: 'Europe/Dublin', state: 'IE' },
    expect: { error: 'START_NEEDS_TIME' },
  },
  {
    name: 'the day of the order is day one',
    why: 'Day 7 from Tue 1 Sep 2026 is Mon 7 Sep 2026.',
    ask: { limit: 'ie-preservation-urgent-7d', start: '2026-09-01T14:20:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-09-07T23:00:00Z', actBy: '2026-09-07T23:00:00Z' },
  },
  {
    name: 'a Sunday stands',
    why: 'Day 7 from Mon 7 Sep 2026 is Sunday.',
    ask: { limit: 'ie-preservation-urgent-7d', start: '2026-09-07T14:20:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-09-13T23:00:00Z', actBy: '2026-09-13T23:00:00Z' },
  },
  {
    name: 'to the October holiday',
    why: 'Day 7 from Tue 20 Oct 2026 is Mon 26 Oct 2026; Irish periods do not roll.',
    ask: { limit: 'ie-preservation-urgent-7d', start: '2026-10-20', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-27T00:00:00Z', actBy: '2026-10-27T00:00:00Z' },
  },
];
