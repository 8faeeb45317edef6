import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'a Sunday stands, one day earlier to be safe',
    why: '16 days of July, 31 of August, 13 of September: Sun 13 Sep 2026.',
    ask: { limit: 'bilat-us-nl', start: '2026-07-15T09:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-13T22:00:00Z', actBy: '2026-09-12T22:00:00Z', profile: 'calendar-strict', verified: true },
  },
  {
    name: 'the last day has twenty-five hours',
    why: 'Sun 25 Oct 2026 ends in winter time; the day before ends in summer time, 25 hours earlier.',
    ask: { limit: 'bilat-us-nl', start: '2026-08-26T09:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-25T23:00:00Z', actBy: '2026-10-24T22:00:00Z' },
  },
  {
    name: 'New York: the local day of custody',
    why: '02:00 UTC on 16 July is 22:00 on the 15th in New York.',
    ask: { limit: 'bilat-us-nl', start: '2026-07-16T02:00:00Z', zone: 'America/New_York', state: 'US', facts: { requestingState: 'NL', requestedState: 'US' } },
    expect: { outcome: 'running', due: '2026-09-14T04:00:00Z', actBy: '2026-09-13T04:00:00Z' },
  },
  {
    name: 'papers handed to the embassy',
    why: 'The receipt meets the limit; the date itself does not move.',
    ask: { limit: 'bilat-us-nl', start: '2026-07-15T09:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL', events: [{ type: 'received', at: '2026-09-10T12:00:00+02:00', by: 'embassy' }] },
    expect: { outcome: 'running', due: '2026-09-13T22:00:00Z', actBy: '2026-09-12T22:00:00Z' },
  },
  {
    name: 'a State that is no Party',
    why: 'Only the United States and the Netherlands.',
    ask: { limit: 'bilat-us-nl', start: '2026-07-15', zone: 'Europe/Brussels', state: 'BE' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'no extension',
    why: 'The treaty has none.',
    ask: { limit: 'bilat-us-nl', start: '2026-07-15', zone: 'Europe/Amsterdam', state: 'NL', extensions: 1 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'thirty days of national law',
    why: 'Thirty days after Tue 1 Sep 2026 end on Thu 1 Oct 2026; the row keeps no day of margin.',
    ask: { limit: 'bilat-us-nl-takeover', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL', facts: { amountDays: 30 } },
    expect: { outcome: 'running', due: '2026-10-01T22:00:00Z', actBy: '2026-10-01T22:00:00Z' },
  },
  {
    name: 'a fixed day',
    why: 'Ends with Sun 20 Sep 2026.',
    ask: { limit: 'bilat-us-nl-takeover', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL', facts: { fixedDate: '2026-09-20' } },
    expect: { outcome: 'running', due: '2026-09-20T22:00:00Z', actBy: '2026-09-20T22:00:00Z' },
  },
  {
    name: 'no number',
    why: 'The period is that of national law: a fact has to carry it.',
    ask: { limit: 'bilat-us-nl-takeover', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { error: 'FACT_NEEDED' },
  },
  {
    name: 'hours are no fact of this limit',
    why: 'Only days or a date are listed.',
    ask: { limit: 'bilat-us-nl-takeover', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL', facts: { amountDays: 10, amountHours: 72 } },
    expect: { error: 'UNKNOWN_FACT' },
  },
  {
    name: 'thirty days',
    why: 'Thu 1 Oct 2026.',
    ask: { limit: 'bilat-us-nl-speciality', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-01T22:00:00Z', actBy: '2026-10-01T22:00:00Z' },
  },
  {
    name: 'clocks go forward inside',
    why: 'Thirty days after Mon 1 Mar 2027: Wed 31 Mar 2027, in summer time.',
    ask: { limit: 'bilat-us-nl-speciality', start: '2027-03-01', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2027-03-31T22:00:00Z', actBy: '2027-03-31T22:00:00Z' },
  },
  {
    name: 'a Saturday stands',
    why: 'Sat 12 Sep 2026.',
    ask: { limit: 'bilat-us-nl-speciality', start: '2026-08-13T10:00:00-04:00', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-09-13T04:00:00Z', actBy: '2026-09-13T04:00:00Z' },
  },
  {
    name: 'a third State asks',
    why: 'A State named in the facts counts for the gate.',
    ask: { limit: 'bilat-us-nl-speciality', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL', facts: { requestingState: 'DE' } },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
];
