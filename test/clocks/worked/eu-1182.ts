import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'forty-eight hours to a Sunday',
    why: '18:10 on Fri 4 Sep 2026 rounds to 19:00; hours neither roll nor need two working days.',
    ask: { limit: 'eu-set-hours', start: '2026-09-04T18:10:00+02:00', zone: 'Europe/Brussels', state: 'BE', facts: { amountHours: 48 } },
    expect: { outcome: 'running', due: '2026-09-06T17:00:00Z', actBy: '2026-09-06T16:10:00Z', profile: 'eu-1182', verified: true },
  },
  {
    name: 'over the night when summer time begins',
    why: '12:00 exactly on Sat 28 Mar 2026 starts at 13:00 (12:00 UTC); 24 elapsed hours end at 14:00 summer time.',
    ask: { limit: 'eu-set-hours', start: '2026-03-28T12:00:00+01:00', zone: 'Europe/Brussels', state: 'BE', facts: { amountHours: 24 } },
    expect: { outcome: 'running', due: '2026-03-29T12:00:00Z', actBy: '2026-03-29T11:00:00Z' },
  },
  {
    name: 'one hour',
    why: '23:45 starts the period at midnight; it ends at 01:00.',
    ask: { limit: 'eu-set-hours', start: '2026-09-04T23:45:00+02:00', zone: 'Europe/Brussels', state: 'BE', facts: { amountHours: 1 } },
    expect: { outcome: 'running', due: '2026-09-04T23:00:00Z', actBy: '2026-09-04T22:45:00Z' },
  },
  {
    name: 'asked by the alias',
    why: '09:00 exactly starts at 10:00; six hours end at 16:00.',
    ask: { limit: 'eu-1182', start: '2026-09-04T09:00:00+02:00', zone: 'Europe/Brussels', state: 'BE', facts: { amountHours: 6 } },
    expect: { outcome: 'running', due: '2026-09-04T14:00:00Z', actBy: '2026-09-04T13:00:00Z' },
  },
  {
    name: 'no number',
    why: 'The fact is needed.',
    ask: { limit: 'eu-set-hours', start: '2026-09-04T18:10:00+02:00', zone: 'Europe/Brussels', state: 'BE' },
    expect: { error: 'FACT_NEEDED' },
  },
  {
    name: 'days are no fact of this limit',
    why: 'amountDays is not listed for it.',
    ask: { limit: 'eu-set-hours', start: '2026-09-04T18:10:00+02:00', zone: 'Europe/Brussels', state: 'BE', facts: { amountHours: 6, amountDays: 2 } },
    expect: { error: 'UNKNOWN_FACT' },
  },
  {
    name: 'one day from a Friday',
    why: 'Sat 5 Sep 2026 rolls to Monday; one day need not hold two working days.',
    ask: { limit: 'eu-set-days', start: '2026-09-04T10:00:00+02:00', zone: 'Europe/Brussels', state: 'BE', facts: { amountDays: 1 } },
    expect: { outcome: 'running', due: '2026-09-07T22:00:00Z', actBy: '2026-09-07T22:00:00Z', verified: true },
  },
  {
    name: 'two days from a Friday',
    why: 'Sunday rolls to Monday, then Art. 3(5) asks for a second working day: Tue 8 Sep 2026.',
    ask: { limit: 'eu-set-days', start: '2026-09-04T10:00:00+02:00', zone: 'Europe/Brussels', state: 'BE', facts: { amountDays: 2 } },
    expect: { outcome: 'running', due: '2026-09-08T22:00:00Z', actBy: '2026-09-08T22:00:00Z' },
  },
  {
    name: 'France: the fourteenth of July',
    why: 'Ten days after Sat 4 Jul 2026 end on Tue 14 Jul 2026, a holiday: Wednesday.',
    ask: { limit: 'eu-set-days', start: '2026-07-04T10:00:00+02:00', zone: 'Europe/Paris', state: 'FR', facts: { amountDays: 10 } },
    expect: { outcome: 'running', due: '2026-07-15T22:00:00Z', actBy: '2026-07-15T22:00:00Z' },
  },
  {
    name: 'Belgium: the same day is a working day',
    why: 'Tue 14 Jul 2026 stands.',
    ask: { limit: 'eu-set-days', start: '2026-07-04T10:00:00+02:00', zone: 'Europe/Brussels', state: 'BE', facts: { amountDays: 10 } },
    expect: { outcome: 'running', due: '2026-07-14T22:00:00Z', actBy: '2026-07-14T22:00:00Z' },
  },
  {
    name: 'thirty days over a clock change to a holiday on a Sunday',
    why: 'Thirty days after Fri 2 Oct 2026 end on Sun 1 Nov 2026, All Saints; Monday is a working day.',
    ask: { limit: 'eu-set-days', start: '2026-10-02T10:00:00+02:00', zone: 'Europe/Brussels', state: 'BE', facts: { amountDays: 30 } },
    expect: { outcome: 'running', due: '2026-11-02T23:00:00Z', actBy: '2026-11-02T23:00:00Z' },
  },
  {
    name: 'no number',
    why: 'The fact is needed.',
    ask: { limit: 'eu-set-days', start: '2026-09-04', zone: 'Europe/Brussels', state: 'BE' },
    expect: { error: 'FACT_NEEDED' },
  },
];
