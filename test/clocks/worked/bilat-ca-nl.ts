import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'sixty days',
    why: '29 days of September, 31 of October: Sat 31 Oct 2026; one day earlier to be safe.',
    ask: { limit: 'bilat-ca-nl', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-31T23:00:00Z', actBy: '2026-10-30T23:00:00Z', verified: true },
  },
  {
    name: 'Canada: to the day the clocks go back',
    why: 'Sun 1 Nov 2026 ends in winter time, the day before in summer time.',
    ask: { limit: 'bilat-ca-nl', start: '2026-09-02T10:00:00-04:00', zone: 'America/Toronto', state: 'CA' },
    expect: { outcome: 'running', due: '2026-11-02T05:00:00Z', actBy: '2026-11-01T04:00:00Z' },
  },
  {
    name: 'a plain date, over the turn of the year',
    why: 'Sixty days after Tue 1 Dec 2026: Sat 30 Jan 2027.',
    ask: { limit: 'bilat-ca-nl', start: '2026-12-01', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2027-01-30T23:00:00Z', actBy: '2027-01-29T23:00:00Z' },
  },
  {
    name: 'a State that is no Party',
    why: 'Only Canada and the Netherlands.',
    ask: { limit: 'bilat-ca-nl', start: '2026-09-01', zone: 'Europe/Brussels', state: 'BE' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'fifteen days',
    why: 'Wed 16 Sep 2026; the row keeps no day of margin.',
    ask: { limit: 'bilat-ca-nl-takeover', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-16T22:00:00Z', actBy: '2026-09-16T22:00:00Z' },
  },
  {
    name: 'a Sunday stands',
    why: 'Fifteen days after Sat 5 Sep 2026.',
    ask: { limit: 'bilat-ca-nl-takeover', start: '2026-09-05', zone: 'America/Toronto', state: 'CA' },
    expect: { outcome: 'running', due: '2026-09-21T04:00:00Z', actBy: '2026-09-21T04:00:00Z' },
  },
  {
    name: 'clocks go back inside',
    why: 'Fifteen days after Tue 20 Oct 2026: Wed 4 Nov 2026.',
    ask: { limit: 'bilat-ca-nl-takeover', start: '2026-10-20T12:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-11-04T23:00:00Z', actBy: '2026-11-04T23:00:00Z' },
  },
  {
    name: 'thirty days',
    why: 'Thu 1 Oct 2026.',
    ask: { limit: 'bilat-ca-nl-takeover-30', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-01T22:00:00Z', actBy: '2026-10-01T22:00:00Z' },
  },
  {
    name: 'over February',
    why: 'Thirty days after Mon 1 Feb 2027: Wed 3 Mar 2027.',
    ask: { limit: 'bilat-ca-nl-takeover-30', start: '2027-02-01', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2027-03-03T23:00:00Z', actBy: '2027-03-03T23:00:00Z' },
  },
  {
    name: 'a holiday stands',
    why: 'Thirty days after Wed 25 Nov 2026: Fri 25 Dec 2026.',
    ask: { limit: 'bilat-ca-nl-takeover-30', start: '2026-11-25', zone: 'America/Toronto', state: 'CA' },
    expect: { outcome: 'running', due: '2026-12-26T05:00:00Z', actBy: '2026-12-26T05:00:00Z' },
  },
  {
    name: 'no extension',
    why: 'The treaty has none.',
    ask: { limit: 'bilat-ca-nl-takeover-30', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL', extensions: 1 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
];
