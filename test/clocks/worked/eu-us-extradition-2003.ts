import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'fourteen days that end on a Sunday',
    why: 'Sun 13 Sep 2026 stands: treaties that say nothing do not roll.',
    ask: { limit: 'euus-8-suppl', start: '2026-08-30T10:00:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountDays: 14 } },
    expect: { outcome: 'running', due: '2026-09-14T04:00:00Z', actBy: '2026-09-14T04:00:00Z', profile: 'calendar-strict' },
  },
  {
    name: 'hours over the end of summer time',
    why: '48 hours after 20:00 UTC on Sat 31 Oct 2026.',
    ask: { limit: 'euus-8-suppl', start: '2026-10-31T16:00:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountHours: 48 } },
    expect: { outcome: 'running', due: '2026-11-02T20:00:00Z', actBy: '2026-11-02T20:00:00Z' },
  },
  {
    name: 'a fixed day',
    why: 'Ends with Thu 26 Nov 2026, though it is Thanksgiving.',
    ask: { limit: 'euus-8-suppl', start: '2026-11-02', zone: 'America/New_York', state: 'US', facts: { fixedDate: '2026-11-26' } },
    expect: { outcome: 'running', due: '2026-11-27T05:00:00Z', actBy: '2026-11-27T05:00:00Z' },
  },
  {
    name: 'the zone of the asking State decides the day',
    why: '02:30 UTC on 1 September is still 31 August in New York: ten days end with Thu 10 Sep 2026.',
    ask: { limit: 'euus-8-suppl', start: '2026-09-01T02:30:00Z', zone: 'America/New_York', state: 'US', facts: { amountDays: 10 } },
    expect: { outcome: 'running', due: '2026-09-11T04:00:00Z', actBy: '2026-09-11T04:00:00Z' },
  },
  {
    name: 'no number',
    why: 'The requested State sets the time: a fact has to carry it.',
    ask: { limit: 'euus-8-suppl', start: '2026-08-30', zone: 'America/New_York', state: 'US' },
    expect: { error: 'FACT_NEEDED' },
  },
];
