import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'Ireland: a receipt leaves the day out, the earliest reading counts it',
    why: 'Twenty working days from Tue 3 Nov 2026 end on Mon 30 Nov 2026; counted from Mon 2 Nov 2026 they end on Fri 27 Nov 2026.',
    ask: { limit: 'eso-12-recognise', start: '2026-11-02T10:00:00+00:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-12-01T00:00:00Z', actBy: '2026-11-28T00:00:00Z', profile: 'national', verified: true },
  },
  {
    name: 'Ireland: the October holiday is no working day',
    why: 'From Fri 23 Oct 2026 without Mon 26 Oct 2026: the twentieth is Fri 20 Nov 2026; with the day of receipt Thu 19 Nov 2026.',
    ask: { limit: 'eso-12-recognise', start: '2026-10-22T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-11-21T00:00:00Z', actBy: '2026-11-20T00:00:00Z' },
  },
  {
    name: 'Netherlands: Whit Monday is no working day',
    why: '21 and 22 May, 26 to 29 May, then 14 working days of June: Thu 18 Jun 2026.',
    ask: { limit: 'eso-12-recognise', start: '2026-05-20T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-06-18T22:00:00Z', actBy: '2026-06-18T22:00:00Z', profile: 'national', verified: true },
  },
  {
    name: 'Netherlands: twenty more after a legal remedy',
    why: 'Forty working days after Wed 20 May 2026: twenty end on 18 June, twenty more on Thu 16 Jul 2026.',
    ask: { limit: 'eso-12-recognise', start: '2026-05-20T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL', extensions: 1 },
    expect: { outcome: 'running', due: '2026-07-16T22:00:00Z', actBy: '2026-07-16T22:00:00Z' },
  },
  {
    name: 'Germany: the recorded rule was not re-read',
    why: 'Ascension and Whit Monday left out: the twentieth working day after Tue 5 May 2026 is Thu 4 Jun 2026, a working day in the State as a whole. The rule used is of confidence C.',
    ask: { limit: 'eso-12-recognise', start: '2026-05-05T10:00:00+02:00', zone: 'Europe/Berlin', state: 'DE' },
    expect: { outcome: 'running', due: '2026-06-04T22:00:00Z', actBy: '2026-06-04T22:00:00Z', profile: 'national', verified: false },
  },
  {
    name: 'Germany: a region where Corpus Christi is a holiday',
    why: 'As before, but Thu 4 Jun 2026 is a holiday in this region: Friday.',
    ask: { limit: 'eso-12-recognise', start: '2026-05-05T10:00:00+02:00', zone: 'Europe/Berlin', state: 'DE', region: 'DE-BW' },
    expect: { outcome: 'running', due: '2026-06-05T22:00:00Z', actBy: '2026-06-05T22:00:00Z' },
  },
  {
    name: 'France: the fourteenth of July',
    why: '8 to 10, 13, 15 to 17 July are seven; ten more by 31 July; Wed 5 Aug 2026 is the twentieth.',
    ask: { limit: 'eso-12-recognise', start: '2026-07-07T10:00:00+02:00', zone: 'Europe/Paris', state: 'FR' },
    expect: { outcome: 'running', due: '2026-08-05T22:00:00Z', actBy: '2026-08-05T22:00:00Z' },
  },
  {
    name: 'Portugal: no rule recorded',
    why: 'No national rule: the day of the event is not counted. 19 working days by Fri 2 Oct 2026; Mon 5 Oct 2026 is a holiday; the twentieth is Tuesday.',
    ask: { limit: 'eso-12-recognise', start: '2026-09-07T10:00:00+01:00', zone: 'Europe/Lisbon', state: 'PT' },
    expect: { outcome: 'running', due: '2026-10-06T23:00:00Z', actBy: '2026-10-06T23:00:00Z', profile: 'calendar-strict', verified: false },
  },
  {
    name: 'asked by the alias',
    why: 'Twenty working days after Mon 31 Aug 2026 in the Netherlands: four weeks, Mon 28 Sep 2026.',
    ask: { limit: 'eu-supervision-2009-829', start: '2026-08-31T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-28T22:00:00Z', actBy: '2026-09-28T22:00:00Z' },
  },
  {
    name: 'a second extension',
    why: 'The row allows one.',
    ask: { limit: 'eso-12-recognise', start: '2026-05-20T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL', extensions: 2 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'Irish days also where another State asks',
    why: 'The 14th of July is a working day in Ireland, Mon 3 Aug 2026 is not: the twentieth after Mon 6 Jul 2026 is Tue 4 Aug 2026; with the first day Fri 31 Jul 2026.',
    ask: { limit: 'ie-eso-completed', start: '2026-07-06T09:00:00+01:00', zone: 'Europe/Dublin', state: 'FR' },
    expect: { outcome: 'running', due: '2026-08-04T23:00:00Z', actBy: '2026-07-31T23:00:00Z', profile: 'national', verified: true },
  },
  {
    name: 'completed on a Saturday',
    why: 'Counting a Saturday as the first day gains no working day: both readings end on Fri 2 Oct 2026.',
    ask: { limit: 'ie-eso-completed', start: '2026-09-05T09:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-10-02T23:00:00Z', actBy: '2026-10-02T23:00:00Z' },
  },
  {
    name: 'four whole weeks',
    why: 'From Tue 1 Sep 2026 twenty working days end on Mon 28 Sep 2026; counted from Mon 31 Aug 2026 on Fri 25 Sep 2026.',
    ask: { limit: 'ie-eso-completed', start: '2026-08-31', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-09-28T23:00:00Z', actBy: '2026-09-25T23:00:00Z' },
  },
  {
    name: 'Christmas in between',
    why: 'After Mon 14 Dec 2026: 8 working days by the 24th, 4 more by the 31st (a day in lieu is no closing day), 5 by 8 January: Wed 13 Jan 2027 is the twentieth. Counted from the 14th: Tue 12 Jan 2027.',
    ask: { limit: 'ie-eso-completed', start: '2026-12-14T09:00:00+00:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2027-01-14T00:00:00Z', actBy: '2027-01-13T00:00:00Z' },
  },
  {
    name: 'no extension',
    why: 'The row has none.',
    ask: { limit: 'ie-eso-completed', start: '2026-07-06', zone: 'Europe/Dublin', state: 'IE', extensions: 1 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
];
