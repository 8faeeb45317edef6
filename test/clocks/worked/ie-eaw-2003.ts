import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'beginning on the day of consent',
    why: 'Day 10 from 1 September is Thu 10 Sep 2026; nothing earlier, because the day is counted.',
    ask: { limit: 'ie-eaw-consent', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-09-10T23:00:00Z', actBy: '2026-09-10T23:00:00Z', profile: 'national', verified: true },
  },
  {
    name: 'thirty days more',
    why: 'Forty days with the first: Sat 10 Oct 2026.',
    ask: { limit: 'ie-eaw-consent', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE', extensions: 1 },
    expect: { outcome: 'running', due: '2026-10-10T23:00:00Z', actBy: '2026-10-10T23:00:00Z' },
  },
  {
    name: 'a Sunday stands, clocks go back that day',
    why: 'Day 10 from Fri 16 Oct 2026 is Sun 25 Oct 2026.',
    ask: { limit: 'ie-eaw-consent', start: '2026-10-16T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-26T00:00:00Z', actBy: '2026-10-26T00:00:00Z' },
  },
  {
    name: 'a second extension',
    why: 'One is allowed.',
    ask: { limit: 'ie-eaw-consent', start: '2026-09-01', zone: 'Europe/Dublin', state: 'IE', extensions: 2 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'the day of arrest is day one',
    why: '30 days of September, 30 of October: Fri 30 Oct 2026, in winter time.',
    ask: { limit: 'ie-eaw-60', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-31T00:00:00Z', actBy: '2026-10-31T00:00:00Z', verified: true },
  },
  {
    name: 'thirty days more',
    why: 'Day 90 is Sun 29 Nov 2026.',
    ask: { limit: 'ie-eaw-60', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE', extensions: 1 },
    expect: { outcome: 'running', due: '2026-11-30T00:00:00Z', actBy: '2026-11-30T00:00:00Z' },
  },
  {
    name: 'the local day of the arrest',
    why: '23:45 UTC on 31 August is 00:45 on 1 September.',
    ask: { limit: 'ie-eaw-60', start: '2026-08-31T23:45:00Z', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-31T00:00:00Z', actBy: '2026-10-31T00:00:00Z' },
  },
  {
    name: 'ninety days with the first',
    why: 'Day 90 from 1 September is Sun 29 Nov 2026.',
    ask: { limit: 'ie-eaw-eurojust', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-11-30T00:00:00Z', actBy: '2026-11-30T00:00:00Z' },
  },
  {
    name: 'over February',
    why: 'Day 90 from Fri 1 Jan 2027: 31, 28, 31 days: Wed 31 Mar 2027, in summer time.',
    ask: { limit: 'ie-eaw-eurojust', start: '2027-01-01', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2027-03-31T23:00:00Z', actBy: '2027-03-31T23:00:00Z' },
  },
  {
    name: 'to Christmas Day',
    why: 'Day 90 from Sun 27 Sep 2026 is Fri 25 Dec 2026.',
    ask: { limit: 'ie-eaw-eurojust', start: '2026-09-27', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-12-26T00:00:00Z', actBy: '2026-12-26T00:00:00Z' },
  },
  {
    name: 'the day the order takes effect is day one',
    why: 'Day 10 from 1 September is Thu 10 Sep 2026.',
    ask: { limit: 'ie-eaw-surrender', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-09-10T23:00:00Z', actBy: '2026-09-10T23:00:00Z' },
  },
  {
    name: 'a new date agreed',
    why: 'Day one is Mon 14 Sep 2026: day 10 is Wed 23 Sep 2026.',
    ask: { limit: 'ie-eaw-surrender', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE', events: [{ type: 'newDateAgreed', at: '2026-09-08T10:00:00+01:00', date: '2026-09-14' }] },
    expect: { outcome: 'running', due: '2026-09-23T23:00:00Z', actBy: '2026-09-23T23:00:00Z' },
  },
  {
    name: 'two new dates agreed',
    why: 'The later one counts: day one is Thu 1 Oct 2026, day 10 Sat 10 Oct 2026.',
    ask: { limit: 'ie-eaw-surrender', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE', events: [{ type: 'newDateAgreed', at: '2026-09-08T10:00:00+01:00', date: '2026-09-14' }, { type: 'newDateAgreed', at: '2026-09-20T10:00:00+01:00', date: '2026-10-01' }] },
    expect: { outcome: 'running', due: '2026-10-10T23:00:00Z', actBy: '2026-10-10T23:00:00Z' },
  },
  {
    name: 'a Sunday stands',
    why: 'Day 10 from Fri 4 Sep 2026 is Sun 13 Sep 2026.',
    ask: { limit: 'ie-eaw-surrender', start: '2026-09-04', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-09-13T23:00:00Z', actBy: '2026-09-13T23:00:00Z' },
  },
  {
    name: 'a request leaves its day open',
    why: 'Due leaves the day out: Thu 1 Oct 2026; the earliest reading counts it: Wed 30 Sep 2026.',
    ask: { limit: 'ie-eaw-consent-other', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-01T23:00:00Z', actBy: '2026-09-30T23:00:00Z', verified: true },
  },
  {
    name: 'to the day the clocks go back',
    why: 'Sun 25 Oct 2026, earliest Sat 24 Oct 2026, which ends in summer time.',
    ask: { limit: 'ie-eaw-consent-other', start: '2026-09-25', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-26T00:00:00Z', actBy: '2026-10-24T23:00:00Z' },
  },
  {
    name: 'the local day of the request',
    why: '23:30 UTC on 31 August is 00:30 on 1 September.',
    ask: { limit: 'ie-eaw-consent-other', start: '2026-08-31T23:30:00Z', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-01T23:00:00Z', actBy: '2026-09-30T23:00:00Z' },
  },
  {
    name: 'the day of discharge is day one',
    why: '30 days of September, 15 of October: Thu 15 Oct 2026.',
    ask: { limit: 'ie-eaw-speciality', start: '2026-09-01T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-15T23:00:00Z', actBy: '2026-10-15T23:00:00Z' },
  },
  {
    name: 'clocks go back inside',
    why: 'Day 45 from Fri 18 Sep 2026 is Sun 1 Nov 2026.',
    ask: { limit: 'ie-eaw-speciality', start: '2026-09-18T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-11-02T00:00:00Z', actBy: '2026-11-02T00:00:00Z' },
  },
  {
    name: 'Irish law where another State asks',
    why: 'Day 45 from Tue 15 Sep 2026 is Thu 29 Oct 2026, by the rule of Ireland.',
    ask: { limit: 'ie-eaw-speciality', start: '2026-09-15', zone: 'Europe/Dublin', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-30T00:00:00Z', actBy: '2026-10-30T00:00:00Z', profile: 'national', verified: true },
  },
];
