import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'ninety days',
    why: '26 days of June, 31, 31, two of September: Wed 2 Sep 2026.',
    ask: { limit: 'us-2705-delay', start: '2026-06-04T10:00:00-04:00', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-09-03T04:00:00Z', actBy: '2026-09-03T04:00:00Z', verified: true },
  },
  {
    name: 'the order says sixty',
    why: 'Mon 3 Aug 2026.',
    ask: { limit: 'us-2705-delay', start: '2026-06-04T10:00:00-04:00', zone: 'America/New_York', state: 'US', facts: { amountDays: 60 } },
    expect: { outcome: 'running', due: '2026-08-04T04:00:00Z', actBy: '2026-08-04T04:00:00Z' },
  },
  {
    name: 'two extensions of stated length',
    why: '90, 30 and 90 days: 210 days after 4 June end on Thu 31 Dec 2026.',
    ask: { limit: 'us-2705-delay', start: '2026-06-04T10:00:00-04:00', zone: 'America/New_York', state: 'US', extensions: [{ days: 30 }, { days: 90 }] },
    expect: { outcome: 'running', due: '2027-01-01T05:00:00Z', actBy: '2027-01-01T05:00:00Z' },
  },
  {
    name: 'two extensions without a length',
    why: 'Each counts full: 270 days end on Mon 1 Mar 2027.',
    ask: { limit: 'us-2705-delay', start: '2026-06-04T10:00:00-04:00', zone: 'America/New_York', state: 'US', extensions: 2 },
    expect: { outcome: 'running', due: '2027-03-02T05:00:00Z', actBy: '2027-03-02T05:00:00Z' },
  },
  {
    name: 'ninety-one days ordered',
    why: 'At most ninety.',
    ask: { limit: 'us-2705-delay', start: '2026-06-04', zone: 'America/New_York', state: 'US', facts: { amountDays: 91 } },
    expect: { error: 'AMOUNT_NOT_ACCEPTABLE' },
  },
  {
    name: 'an extension of ninety-one days',
    why: 'At most ninety each.',
    ask: { limit: 'us-2705-delay', start: '2026-06-04', zone: 'America/New_York', state: 'US', extensions: [{ days: 91 }] },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'liberty: one day earlier to be safe',
    why: '20 days of September, 31, 30, nine of December: Wed 9 Dec 2026; some States count the day of arrest.',
    ask: { limit: 'us-3187', start: '2026-09-10T10:00:00-04:00', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-12-10T05:00:00Z', actBy: '2026-12-09T05:00:00Z', verified: true },
  },
  {
    name: 'the last day has twenty-five hours',
    why: 'Sun 1 Nov 2026 ends at midnight in winter time; one day earlier is the midnight after Saturday, in summer time.',
    ask: { limit: 'us-3187', start: '2026-08-03T10:00:00-04:00', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-11-02T05:00:00Z', actBy: '2026-11-01T04:00:00Z' },
  },
  {
    name: 'a plain date in another year',
    why: 'Only the date is known: 15, 31, 28 and 16 days: Tue 16 Mar 2027.',
    ask: { limit: 'us-3187', start: '2026-12-16', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2027-03-17T04:00:00Z', actBy: '2027-03-16T04:00:00Z' },
  },
  {
    name: 'two months',
    why: 'Tue 10 Nov 2026, in winter time; one day earlier to be safe.',
    ask: { limit: 'us-3188', start: '2026-09-10T10:00:00-04:00', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-11-11T05:00:00Z', actBy: '2026-11-10T05:00:00Z', verified: true },
  },
  {
    name: 'a month without that date',
    why: 'February 2027 has no 31st: its last day.',
    ask: { limit: 'us-3188', start: '2026-12-31T10:00:00-05:00', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2027-03-01T05:00:00Z', actBy: '2027-02-28T05:00:00Z' },
  },
  {
    name: '29 December in the year before a leap year',
    why: 'February 2028 has a 29th.',
    ask: { limit: 'us-3188', start: '2027-12-29', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2028-03-01T05:00:00Z', actBy: '2028-02-29T05:00:00Z' },
  },
  {
    name: 'three days of travel added by hand',
    why: 'Two months end on 10 November, three days more: Fri 13 Nov 2026.',
    ask: { limit: 'us-3188', start: '2026-09-10T10:00:00-04:00', zone: 'America/New_York', state: 'US', extensions: [{ days: 3 }] },
    expect: { outcome: 'running', due: '2026-11-14T05:00:00Z', actBy: '2026-11-13T05:00:00Z' },
  },
];
