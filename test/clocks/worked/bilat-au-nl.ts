import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'forty-five days',
    why: 'Fri 16 Oct 2026; one day earlier to be safe.',
    ask: { limit: 'bilat-au-nl', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-16T22:00:00Z', actBy: '2026-10-15T22:00:00Z', verified: true },
  },
  {
    name: 'Sydney: already the next day, clocks go forward inside',
    why: '15:00 UTC on 1 September is 01:00 on the 2nd: Sat 17 Oct 2026, in summer time.',
    ask: { limit: 'bilat-au-nl', start: '2026-09-01T15:00:00Z', zone: 'Australia/Sydney', state: 'AU' },
    expect: { outcome: 'running', due: '2026-10-17T13:00:00Z', actBy: '2026-10-16T13:00:00Z' },
  },
  {
    name: 'Amsterdam: the same moment is still the first',
    why: '15:00 UTC is 17:00 on 1 September.',
    ask: { limit: 'bilat-au-nl', start: '2026-09-01T15:00:00Z', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-16T22:00:00Z', actBy: '2026-10-15T22:00:00Z' },
  },
  {
    name: 'the last day but one has twenty-three hours',
    why: 'Sun 4 Oct 2026 in Sydney has 23 hours; the forty-fifth day is Mon 5 Oct 2026.',
    ask: { limit: 'bilat-au-nl', start: '2026-08-21', zone: 'Australia/Sydney', state: 'AU' },
    expect: { outcome: 'running', due: '2026-10-05T13:00:00Z', actBy: '2026-10-04T13:00:00Z' },
  },
  {
    name: 'fifteen days',
    why: 'Wed 16 Sep 2026.',
    ask: { limit: 'bilat-au-nl-wait', start: '2026-09-01T10:00:00+10:00', zone: 'Australia/Sydney', state: 'AU' },
    expect: { outcome: 'running', due: '2026-09-16T14:00:00Z', actBy: '2026-09-16T14:00:00Z' },
  },
  {
    name: 'a Sunday stands, clocks go forward inside',
    why: 'Fifteen days after Sat 26 Sep 2026: Sun 11 Oct 2026.',
    ask: { limit: 'bilat-au-nl-wait', start: '2026-09-26T10:00:00+10:00', zone: 'Australia/Sydney', state: 'AU' },
    expect: { outcome: 'running', due: '2026-10-11T13:00:00Z', actBy: '2026-10-11T13:00:00Z' },
  },
  {
    name: 'a holiday stands',
    why: 'Fifteen days after Thu 10 Dec 2026: Fri 25 Dec 2026.',
    ask: { limit: 'bilat-au-nl-wait', start: '2026-12-10', zone: 'Australia/Sydney', state: 'AU' },
    expect: { outcome: 'running', due: '2026-12-25T13:00:00Z', actBy: '2026-12-25T13:00:00Z' },
  },
  {
    name: 'forty-five days',
    why: 'Fri 16 Oct 2026.',
    ask: { limit: 'bilat-au-nl-onward', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-16T22:00:00Z', actBy: '2026-10-16T22:00:00Z' },
  },
  {
    name: 'to the day the clocks go back',
    why: 'Sun 25 Oct 2026.',
    ask: { limit: 'bilat-au-nl-onward', start: '2026-09-10', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-10-25T23:00:00Z', actBy: '2026-10-25T23:00:00Z' },
  },
  {
    name: 'Sydney, clocks go back inside',
    why: 'Forty-five days after Mon 1 Mar 2027: Thu 15 Apr 2027, in winter time there.',
    ask: { limit: 'bilat-au-nl-onward', start: '2027-03-01T10:00:00+11:00', zone: 'Australia/Sydney', state: 'AU' },
    expect: { outcome: 'running', due: '2027-04-15T14:00:00Z', actBy: '2027-04-15T14:00:00Z' },
  },
  {
    name: 'a State that is no Party',
    why: 'Only Australia and the Netherlands.',
    ask: { limit: 'bilat-au-nl-onward', start: '2026-09-01', zone: 'Europe/Zurich', state: 'CH' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
];
