import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'two years',
    why: 'The same date two years later, a Sunday, stands: Sun 10 Sep 2028.',
    ask: { limit: 'malabo-31-preserve', start: '2026-09-10T10:00:00Z', zone: 'Africa/Dakar', state: 'SN' },
    expect: { outcome: 'running', due: '2028-09-11T00:00:00Z', actBy: '2028-09-11T00:00:00Z', verified: true },
  },
  {
    name: 'from 29 February',
    why: 'February 2026 has no 29th: its last day.',
    ask: { limit: 'malabo-31-preserve', start: '2024-02-29', zone: 'Africa/Dakar', state: 'SN' },
    expect: { outcome: 'running', due: '2026-03-01T00:00:00Z', actBy: '2026-03-01T00:00:00Z' },
  },
  {
    name: 'the order says a hundred and eighty days',
    why: 'Tue 9 Mar 2027.',
    ask: { limit: 'malabo-31-preserve', start: '2026-09-10T10:00:00Z', zone: 'Africa/Dakar', state: 'SN', facts: { amountDays: 180 } },
    expect: { outcome: 'running', due: '2027-03-10T00:00:00Z', actBy: '2027-03-10T00:00:00Z' },
  },
  {
    name: 'asked by the alias',
    why: '1 January 2027 to 1 January 2029.',
    ask: { limit: 'au-malabo-2014', start: '2027-01-01', zone: 'Africa/Dakar', state: 'SN' },
    expect: { outcome: 'running', due: '2029-01-02T00:00:00Z', actBy: '2029-01-02T00:00:00Z' },
  },
  {
    name: 'the order says a thousand days',
    why: 'More than two years.',
    ask: { limit: 'malabo-31-preserve', start: '2026-09-10', zone: 'Africa/Dakar', state: 'SN', facts: { amountDays: 1000 } },
    expect: { error: 'AMOUNT_NOT_ACCEPTABLE' },
  },
];
