import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'forty days',
    why: '29 days of September, 11 of October: Sun 11 Oct 2026 stands; one day earlier to be safe.',
    ask: { limit: 'bilat-us-ch', start: '2026-09-01T09:00:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-11T22:00:00Z', actBy: '2026-10-10T22:00:00Z', verified: true },
  },
  {
    name: 'twenty days more',
    why: 'Sixty days: Sat 31 Oct 2026, in winter time.',
    ask: { limit: 'bilat-us-ch', start: '2026-09-01T09:00:00+02:00', zone: 'Europe/Zurich', state: 'CH', extensions: 1 },
    expect: { outcome: 'running', due: '2026-10-31T23:00:00Z', actBy: '2026-10-30T23:00:00Z' },
  },
  {
    name: 'New York, a plain date',
    why: 'Forty days after Thu 1 Oct 2026: Tue 10 Nov 2026, in winter time.',
    ask: { limit: 'bilat-us-ch', start: '2026-10-01', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-11-11T05:00:00Z', actBy: '2026-11-10T05:00:00Z' },
  },
  {
    name: 'a second extension',
    why: 'One is allowed.',
    ask: { limit: 'bilat-us-ch', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH', extensions: 2 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'a State that is no Party',
    why: 'Only the United States and Switzerland.',
    ask: { limit: 'bilat-us-ch', start: '2026-09-01', zone: 'Europe/Vienna', state: 'AT' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'ten days of national law',
    why: 'Fri 11 Sep 2026.',
    ask: { limit: 'bilat-us-ch-takeover', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH', facts: { amountDays: 10 } },
    expect: { outcome: 'running', due: '2026-09-11T22:00:00Z', actBy: '2026-09-11T22:00:00Z' },
  },
  {
    name: 'a fixed day that is a holiday',
    why: 'Sat 1 Aug 2026, the national day, stands.',
    ask: { limit: 'bilat-us-ch-takeover', start: '2026-07-20', zone: 'Europe/Zurich', state: 'CH', facts: { fixedDate: '2026-08-01' } },
    expect: { outcome: 'running', due: '2026-08-01T22:00:00Z', actBy: '2026-08-01T22:00:00Z' },
  },
  {
    name: 'no number',
    why: 'National law sets it: a fact has to carry it.',
    ask: { limit: 'bilat-us-ch-takeover', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH' },
    expect: { error: 'FACT_NEEDED' },
  },
  {
    name: 'forty-five days',
    why: '29 days of September, 16 of October: Fri 16 Oct 2026.',
    ask: { limit: 'bilat-us-ch-speciality', start: '2026-09-01T09:00:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-16T22:00:00Z', actBy: '2026-10-16T22:00:00Z' },
  },
  {
    name: 'to the day the clocks go back',
    why: 'Sun 25 Oct 2026 stands.',
    ask: { limit: 'bilat-us-ch-speciality', start: '2026-09-10T09:00:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-25T23:00:00Z', actBy: '2026-10-25T23:00:00Z' },
  },
  {
    name: 'Zurich: already the next day',
    why: '22:30 UTC on 31 August is 00:30 on 1 September.',
    ask: { limit: 'bilat-us-ch-speciality', start: '2026-08-31T22:30:00Z', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-16T22:00:00Z', actBy: '2026-10-16T22:00:00Z' },
  },
  {
    name: 'seventy-two hours over a weekend',
    why: 'From 10:40 on Fri 11 Sep 2026 to 10:40 on Monday; no rounding.',
    ask: { limit: 'bilat-us-ch-transit', start: '2026-09-11T10:40:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-09-14T08:40:00Z', actBy: '2026-09-14T08:40:00Z', profile: 'exact-elapsed', verified: true },
  },
  {
    name: 'over the end of summer time',
    why: '72 hours after 10:00 UTC on Fri 23 Oct 2026: 10:00 UTC on Monday, 11:00 local.',
    ask: { limit: 'bilat-us-ch-transit', start: '2026-10-23T12:00:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-10-26T10:00:00Z', actBy: '2026-10-26T10:00:00Z' },
  },
  {
    name: 'just on the hour',
    why: '00:00 on Tue 1 Sep 2026 to 00:00 on Friday.',
    ask: { limit: 'bilat-us-ch-transit', start: '2026-09-01T00:00:00+02:00', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'running', due: '2026-09-03T22:00:00Z', actBy: '2026-09-03T22:00:00Z' },
  },
  {
    name: 'a plain date cannot start hours',
    why: 'A limit in hours needs an instant.',
    ask: { limit: 'bilat-us-ch-transit', start: '2026-09-11', zone: 'Europe/Zurich', state: 'CH' },
    expect: { error: 'START_NEEDS_TIME' },
  },
];
