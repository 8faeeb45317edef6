import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'the hour of receipt is not counted',
    why: '14:20 starts the period at 15:00, eight hours end at 23:00; the earliest reading adds eight hours to 14:20.',
    ask: { limit: 'lei-5-urgent-direct', start: '2026-03-10T14:20:00+01:00', zone: 'Europe/Berlin', state: 'DE' },
    expect: { outcome: 'running', due: '2026-03-10T22:00:00Z', actBy: '2026-03-10T21:20:00Z', profile: 'eu-1182', verified: true },
  },
  {
    name: 'received just on the full hour',
    why: '14:00 exactly starts the period at 15:00 as well (Art. 3(1)).',
    ask: { limit: 'lei-5-urgent-direct', start: '2026-03-10T14:00:00+01:00', zone: 'Europe/Berlin', state: 'DE' },
    expect: { outcome: 'running', due: '2026-03-10T22:00:00Z', actBy: '2026-03-10T21:00:00Z' },
  },
  {
    name: 'the clocks go back inside the eight hours',
    why: '22:30 summer time rounds to 23:00 (21:00 UTC); eight elapsed hours end at 05:00 UTC, 06:00 winter time on Sun 25 Oct 2026.',
    ask: { limit: 'lei-5-urgent-direct', start: '2026-10-24T22:30:00+02:00', zone: 'Europe/Paris', state: 'FR' },
    expect: { outcome: 'running', due: '2026-10-25T05:00:00Z', actBy: '2026-10-25T04:30:00Z' },
  },
  {
    name: 'the hour after the receipt is skipped in spring',
    why: '01:30 on Sun 29 Mar 2026: the next full hour is 03:00 summer time (01:00 UTC); eight elapsed hours end at 11:00 local.',
    ask: { limit: 'lei-5-urgent-direct', start: '2026-03-29T01:30:00+01:00', zone: 'Europe/Berlin', state: 'DE' },
    expect: { outcome: 'running', due: '2026-03-29T09:00:00Z', actBy: '2026-03-29T08:30:00Z' },
  },
  {
    name: 'hours never roll from a Saturday',
    why: '09:05 on Sat 12 Sep 2026 rounds to 10:00 and ends at 18:00 the same Saturday (Art. 3(4) is not for hours).',
    ask: { limit: 'lei-5-urgent-direct', start: '2026-09-12T09:05:00+02:00', zone: 'Europe/Vienna', state: 'AT' },
    expect: { outcome: 'running', due: '2026-09-12T16:00:00Z', actBy: '2026-09-12T15:05:00Z' },
  },
  {
    name: 'the first local day of application counts, whatever the day in UTC',
    why: '22:30 UTC on 11 December 2024 is 00:30 on the 12th in Helsinki, so the gate is open: 01:00 plus eight hours.',
    ask: { limit: 'lei-5-urgent-direct', start: '2024-12-11T22:30:00Z', zone: 'Europe/Helsinki', state: 'FI' },
    expect: { outcome: 'running', due: '2024-12-12T07:00:00Z', actBy: '2024-12-12T06:30:00Z' },
  },
  {
    name: 'received the day before transposition',
    why: '11 December 2024 is before 12 December 2024.',
    ask: { limit: 'lei-5-urgent-direct', start: '2024-12-11T10:00:00+01:00', zone: 'Europe/Berlin', state: 'DE' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
  },
  {
    name: 'a plain date cannot start hours',
    why: 'A limit in hours needs an instant.',
    ask: { limit: 'lei-5-urgent-direct', start: '2026-03-10', zone: 'Europe/Berlin', state: 'DE' },
    expect: { error: 'START_NEEDS_TIME' },
  },
  {
    name: 'a local time that the clock change skips',
    why: '02:30 did not exist in Berlin on Sun 29 Mar 2026.',
    ask: { limit: 'lei-5-urgent-direct', start: '2026-03-29T02:30:00', zone: 'Europe/Berlin', state: 'DE' },
    expect: { error: 'LOCAL_TIME_AMBIGUOUS' },
  },
  {
    name: 'three days from a Friday hold one working day only',
    why: 'The third day is Mon 14 Sep 2026, the only working day of the three; Art. 3(5) runs on to Tuesday, without it Monday.',
    ask: { limit: 'lei-5-urgent-indirect', start: '2026-09-11T09:00:00+02:00', zone: 'Europe/Vienna', state: 'AT' },
    expect: { outcome: 'running', due: '2026-09-15T22:00:00Z', actBy: '2026-09-14T22:00:00Z' },
  },
  {
    name: 'three days from a Thursday roll to Monday',
    why: 'The third day is Sun 13 Sep 2026 and rolls to Monday; Friday and Monday are two working days, so Art. 3(5) adds nothing.',
    ask: { limit: 'lei-5-urgent-indirect', start: '2026-09-10T09:00:00+02:00', zone: 'Europe/Vienna', state: 'AT' },
    expect: { outcome: 'running', due: '2026-09-14T22:00:00Z', actBy: '2026-09-14T22:00:00Z' },
  },
  {
    name: 'three days inside a week',
    why: 'Tuesday, Wednesday, Thursday: ends with Thu 17 Sep 2026.',
    ask: { limit: 'lei-5-urgent-indirect', start: '2026-09-14T16:45:00+02:00', zone: 'Europe/Vienna', state: 'AT' },
    expect: { outcome: 'running', due: '2026-09-17T22:00:00Z', actBy: '2026-09-17T22:00:00Z' },
  },
  {
    name: 'Christmas and a weekend',
    why: '25 and 26 December are holidays, the third day is Sun 27 Dec 2026: rolled to Mon 28 Dec 2026, the only working day, so on to Tue 29 Dec 2026.',
    ask: { limit: 'lei-5-urgent-indirect', start: '2026-12-24T10:00:00+01:00', zone: 'Europe/Vienna', state: 'AT' },
    expect: { outcome: 'running', due: '2026-12-29T23:00:00Z', actBy: '2026-12-28T23:00:00Z' },
  },
  {
    name: 'Athens: already Friday',
    why: '22:30 UTC on 10 September is Fri 11 Sep 2026 in Athens: the third day Monday is the first working day, Tuesday the second.',
    ask: { limit: 'lei-5-urgent-indirect', start: '2026-09-10T22:30:00Z', zone: 'Europe/Athens', state: 'GR' },
    expect: { outcome: 'running', due: '2026-09-15T21:00:00Z', actBy: '2026-09-14T21:00:00Z' },
  },
  {
    name: 'Lisbon: the same moment is still Thursday',
    why: '22:30 UTC is 23:30 on Thu 10 Sep 2026 in Lisbon: Sunday rolls to Monday, the second working day.',
    ask: { limit: 'lei-5-urgent-indirect', start: '2026-09-10T22:30:00Z', zone: 'Europe/Lisbon', state: 'PT' },
    expect: { outcome: 'running', due: '2026-09-14T23:00:00Z', actBy: '2026-09-14T23:00:00Z' },
  },
  {
    name: 'seven days on a working day',
    why: 'The seventh day after Mon 7 Sep 2026 is Mon 14 Sep 2026.',
    ask: { limit: 'lei-5-other', start: '2026-09-07T11:00:00+02:00', zone: 'Europe/Warsaw', state: 'PL' },
    expect: { outcome: 'running', due: '2026-09-14T22:00:00Z', actBy: '2026-09-14T22:00:00Z' },
  },
  {
    name: 'the seventh day is a Saturday',
    why: 'Sat 12 Sep 2026 rolls to Monday.',
    ask: { limit: 'lei-5-other', start: '2026-09-05T11:00:00+02:00', zone: 'Europe/Warsaw', state: 'PL' },
    expect: { outcome: 'running', due: '2026-09-14T22:00:00Z', actBy: '2026-09-14T22:00:00Z' },
  },
  {
    name: 'Christmas, the day after and a weekend at the end',
    why: 'A plain date: the seventh day is Thu 25 Dec 2025, Friday is a holiday too, then the weekend: Mon 29 Dec 2025.',
    ask: { limit: 'lei-5-other', start: '2025-12-18', zone: 'Europe/Warsaw', state: 'PL' },
    expect: { outcome: 'running', due: '2025-12-29T23:00:00Z', actBy: '2025-12-29T23:00:00Z' },
  },
  {
    name: 'the clocks go back inside the seven days',
    why: 'Tue 20 Oct 2026 plus seven is Tue 27 Oct 2026; its midnight is in winter time.',
    ask: { limit: 'lei-5-other', start: '2026-10-20T15:00:00+03:00', zone: 'Europe/Helsinki', state: 'FI' },
    expect: { outcome: 'running', due: '2026-10-27T22:00:00Z', actBy: '2026-10-27T22:00:00Z' },
  },
  {
    name: 'received before transposition',
    why: '1 December 2024 is before 12 December 2024.',
    ask: { limit: 'lei-5-other', start: '2024-12-01', zone: 'Europe/Berlin', state: 'DE' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
  },
];
