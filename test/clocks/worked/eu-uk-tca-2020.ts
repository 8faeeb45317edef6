import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'United Kingdom: forty-five days',
    why: '29 days of September and 16 of October: Fri 16 Oct 2026.',
    ask: { limit: 'tca-640-decide', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2026-10-16T23:00:00Z', actBy: '2026-10-16T23:00:00Z', profile: 'calendar-strict' },
  },
  {
    name: 'Ireland: the earliest reading counts the day of receipt',
    why: 'Due leaves the day out; the Irish rule may count it, so one day earlier.',
    ask: { limit: 'tca-640-decide', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-16T23:00:00Z', actBy: '2026-10-15T23:00:00Z' },
  },
  {
    name: 'Netherlands: a Saturday stands',
    why: 'Sat 17 Oct 2026 is the forty-fifth day; the agreement has no roll and the Dutch rule would only end later.',
    ask: { limit: 'tca-640-decide', start: '2026-09-02T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-17T22:00:00Z', actBy: '2026-10-17T22:00:00Z' },
  },
  {
    name: 'France: a Sunday stands, clocks go back inside',
    why: 'Sun 8 Nov 2026 is the forty-fifth day; the unrolled French reading ends the same day.',
    ask: { limit: 'tca-640-decide', start: '2026-09-24T10:00:00+02:00', zone: 'Europe/Paris', state: 'FR' },
    expect: { outcome: 'running', due: '2026-11-08T23:00:00Z', actBy: '2026-11-08T23:00:00Z' },
  },
  {
    name: 'received before the agreement applied',
    why: '31 December 2020 is before 1 January 2021.',
    ask: { limit: 'tca-640-decide', start: '2020-12-31', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
  },
  {
    name: 'no extension',
    why: 'Reasons and an estimate are told; the date does not move.',
    ask: { limit: 'tca-640-decide', start: '2026-09-01', zone: 'Europe/London', state: 'GB', extensions: 1 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'United Kingdom: ninety days',
    why: '29 days of September, 31 of October, 30 of November: Mon 30 Nov 2026, in winter time.',
    ask: { limit: 'tca-640-execute', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2026-12-01T00:00:00Z', actBy: '2026-12-01T00:00:00Z' },
  },
  {
    name: 'Ireland: the Irish rule counts the day of the decision',
    why: 'The recorded rule includes a day from which a period is reckoned and leaves it open only for receipts and requests: its one reading ends a day before due.',
    ask: { limit: 'tca-640-execute', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-12-01T00:00:00Z', actBy: '2026-11-30T00:00:00Z' },
  },
  {
    name: 'Germany: a Saturday stands',
    why: 'Sat 28 Nov 2026 is the ninetieth day after Sun 30 Aug 2026; the unrolled German reading is the same.',
    ask: { limit: 'tca-640-execute', start: '2026-08-30T10:00:00+02:00', zone: 'Europe/Berlin', state: 'DE' },
    expect: { outcome: 'running', due: '2026-11-28T23:00:00Z', actBy: '2026-11-28T23:00:00Z' },
  },
  {
    name: 'decided before the agreement applied',
    why: '31 December 2020 is before 1 January 2021.',
    ask: { limit: 'tca-640-execute', start: '2020-12-31', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
  },
  {
    name: 'Ireland: ten days asked for',
    why: 'Due leaves the day of receipt out, the earliest reading counts it.',
    ask: { limit: 'tca-640-urgent', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE', facts: { amountDays: 10 } },
    expect: { outcome: 'running', due: '2026-09-11T23:00:00Z', actBy: '2026-09-10T23:00:00Z' },
  },
  {
    name: 'hours run as elapsed time over a clock change',
    why: '36 hours after 09:00 UTC on Sat 24 Oct 2026 are 21:00 UTC on Sunday, no rounding.',
    ask: { limit: 'tca-640-urgent', start: '2026-10-24T10:00:00+01:00', zone: 'Europe/London', state: 'GB', facts: { amountHours: 36 } },
    expect: { outcome: 'running', due: '2026-10-25T21:00:00Z', actBy: '2026-10-25T21:00:00Z' },
  },
  {
    name: 'a specific date that is a Sunday',
    why: 'Ends with Sun 13 Sep 2026.',
    ask: { limit: 'tca-640-urgent', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/London', state: 'GB', facts: { fixedDate: '2026-09-13' } },
    expect: { outcome: 'running', due: '2026-09-13T23:00:00Z', actBy: '2026-09-13T23:00:00Z' },
  },
  {
    name: 'nothing stated',
    why: 'One of the facts has to carry the number.',
    ask: { limit: 'tca-640-urgent', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/London', state: 'GB' },
    expect: { error: 'FACT_NEEDED' },
  },
  {
    name: 'four days of elapsed time over a clock change',
    why: '96 hours after 15:00 UTC on Fri 23 Oct 2026: 15:00 UTC on Tue 27 Oct 2026, 15:00 local.',
    ask: { limit: 'tca-freeze-96', start: '2026-10-23T16:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-27T15:00:00Z', actBy: '2026-10-27T15:00:00Z', profile: 'exact-elapsed' },
  },
  {
    name: 'no rounding of a broken hour',
    why: '96 hours after 09:17:30 on Tue 1 Sep 2026 end at 09:17:30 on Saturday and do not roll.',
    ask: { limit: 'tca-freeze-96', start: '2026-09-01T09:17:30+01:00', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2026-09-05T08:17:30Z', actBy: '2026-09-05T08:17:30Z' },
  },
  {
    name: 'over a bank holiday',
    why: 'From 12:00 on Christmas Eve to 12:00 on Mon 28 Dec 2026: every hour counts.',
    ask: { limit: 'tca-freeze-96', start: '2026-12-24T12:00:00+00:00', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'running', due: '2026-12-28T12:00:00Z', actBy: '2026-12-28T12:00:00Z' },
  },
  {
    name: 'a plain date cannot start hours',
    why: 'A limit in hours needs an instant.',
    ask: { limit: 'tca-freeze-96', start: '2026-09-01', zone: 'Europe/London', state: 'GB' },
    expect: { error: 'START_NEEDS_TIME' },
  },
  {
    name: 'received before the agreement applied',
    why: '31 December 2020 is before 1 January 2021.',
    ask: { limit: 'tca-freeze-96', start: '2020-12-31T10:00:00+00:00', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
  },
];
