import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'twenty-four hours to a Saturday',
    why: 'Hours start at once; Sat 12 Sep 2026, 10:30, goes on to Monday, 10:30.',
    ask: { limit: 'us-order-hours', start: '2026-09-11T10:30:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountHours: 24 } },
    expect: { outcome: 'running', due: '2026-09-14T14:30:00Z', actBy: '2026-09-14T14:30:00Z', profile: 'us-rule-45', verified: true },
  },
  {
    name: 'clocks go back before the end',
    why: '48 elapsed hours from 15:00 on Fri 30 Oct 2026 end at 14:00 winter time on Sun 1 Nov 2026; Monday, 14:00.',
    ask: { limit: 'us-order-hours', start: '2026-10-30T15:00:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountHours: 48 } },
    expect: { outcome: 'running', due: '2026-11-02T19:00:00Z', actBy: '2026-11-02T19:00:00Z' },
  },
  {
    name: 'the end falls on Thanksgiving',
    why: '72 hours from Mon 23 Nov 2026 end on Thursday, 09:00: Friday, 09:00.',
    ask: { limit: 'us-order-hours', start: '2026-11-23T09:00:00-05:00', zone: 'America/New_York', state: 'US', facts: { amountHours: 72 } },
    expect: { outcome: 'running', due: '2026-11-27T14:00:00Z', actBy: '2026-11-27T14:00:00Z' },
  },
  {
    name: 'just on the hour, inside a week',
    why: 'No rounding: 10:00 plus 24 hours.',
    ask: { limit: 'us-order-hours', start: '2026-09-08T10:00:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountHours: 24 } },
    expect: { outcome: 'running', due: '2026-09-09T14:00:00Z', actBy: '2026-09-09T14:00:00Z' },
  },
  {
    name: 'asked by the alias',
    why: 'Six hours from 20:15.',
    ask: { limit: 'us-rule-45', start: '2026-09-08T20:15:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountHours: 6 } },
    expect: { outcome: 'running', due: '2026-09-09T06:15:00Z', actBy: '2026-09-09T06:15:00Z' },
  },
  {
    name: 'no number',
    why: 'The order names it: the fact is needed.',
    ask: { limit: 'us-order-hours', start: '2026-09-11T10:30:00-04:00', zone: 'America/New_York', state: 'US' },
    expect: { error: 'FACT_NEEDED' },
  },
  {
    name: 'a plain date cannot start hours',
    why: 'A limit in hours needs an instant.',
    ask: { limit: 'us-order-hours', start: '2026-09-11', zone: 'America/New_York', state: 'US', facts: { amountHours: 24 } },
    expect: { error: 'START_NEEDS_TIME' },
  },
  {
    name: 'ten days to a working day',
    why: 'Fri 11 Sep 2026.',
    ask: { limit: 'us-order-days', start: '2026-09-01T10:00:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountDays: 10 } },
    expect: { outcome: 'running', due: '2026-09-12T04:00:00Z', actBy: '2026-09-12T04:00:00Z' },
  },
  {
    name: 'ten days to a Sunday',
    why: 'Sun 13 Sep 2026 goes on to Monday; the working day before is Fri 11 Sep 2026.',
    ask: { limit: 'us-order-days', start: '2026-09-03T10:00:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountDays: 10 } },
    expect: { outcome: 'running', due: '2026-09-15T04:00:00Z', actBy: '2026-09-12T04:00:00Z' },
  },
  {
    name: 'a weekend and a holiday together',
    why: 'Three days after Wed 2 Sep 2026 end on Saturday; Monday is Labor Day: Tue 8 Sep 2026; the working day before is Fri 4 Sep 2026.',
    ask: { limit: 'us-order-days', start: '2026-09-02T10:00:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountDays: 3 } },
    expect: { outcome: 'running', due: '2026-09-09T04:00:00Z', actBy: '2026-09-05T04:00:00Z' },
  },
  {
    name: 'the zone of the court decides the day',
    why: '05:00 UTC on 9 September is 22:00 on the 8th in Los Angeles: three days end with Fri 11 Sep 2026.',
    ask: { limit: 'us-order-days', start: '2026-09-09T05:00:00Z', zone: 'America/Los_Angeles', state: 'US', facts: { amountDays: 3 } },
    expect: { outcome: 'running', due: '2026-09-12T07:00:00Z', actBy: '2026-09-12T07:00:00Z' },
  },
  {
    name: 'the end is Christmas',
    why: 'Fri 25 Dec 2026 goes on to Mon 28 Dec 2026; the working day before is Thursday.',
    ask: { limit: 'us-order-days', start: '2026-12-15', zone: 'America/New_York', state: 'US', facts: { amountDays: 10 } },
    expect: { outcome: 'running', due: '2026-12-29T05:00:00Z', actBy: '2026-12-25T05:00:00Z' },
  },
  {
    name: 'no number',
    why: 'The order names it: the fact is needed.',
    ask: { limit: 'us-order-days', start: '2026-09-01', zone: 'America/New_York', state: 'US' },
    expect: { error: 'FACT_NEEDED' },
  },
  {
    name: 'a fixed date is not asked here',
    why: 'Rule 45 is not for fixed dates, and the row lists no such fact.',
    ask: { limit: 'us-order-days', start: '2026-09-01', zone: 'America/New_York', state: 'US', facts: { amountDays: 3, fixedDate: '2026-09-10' } },
    expect: { error: 'UNKNOWN_FACT' },
  },
];
