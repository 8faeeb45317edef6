import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'eighteen days',
    why: 'Sat 19 Sep 2026 stands; one day earlier to be safe.',
    ask: { limit: 'benelux-1962', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Brussels', state: 'BE' },
    expect: { outcome: 'running', due: '2026-09-19T22:00:00Z', actBy: '2026-09-18T22:00:00Z', verified: true },
  },
  {
    name: 'to the day the clocks go back',
    why: 'Sun 25 Oct 2026; the day before ends in summer time.',
    ask: { limit: 'benelux-1962', start: '2026-10-07', zone: 'Europe/Luxembourg', state: 'LU' },
    expect: { outcome: 'running', due: '2026-10-25T23:00:00Z', actBy: '2026-10-24T22:00:00Z' },
  },
  {
    name: 'all three Parties named',
    why: 'Each State given is a Party.',
    ask: { limit: 'benelux-1962', start: '2026-09-01', zone: 'Europe/Amsterdam', state: 'NL', facts: { requestingState: 'LU', requestedState: 'BE' } },
    expect: { outcome: 'running', due: '2026-09-19T22:00:00Z', actBy: '2026-09-18T22:00:00Z' },
  },
  {
    name: 'a State that is no Party',
    why: 'Belgium, the Netherlands and Luxembourg only.',
    ask: { limit: 'benelux-1962', start: '2026-09-01', zone: 'Europe/Paris', state: 'FR' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'fifteen days',
    why: 'Wed 16 Sep 2026; the row keeps no day of margin.',
    ask: { limit: 'benelux-1962-takeover', start: '2026-09-01', zone: 'Europe/Brussels', state: 'BE' },
    expect: { outcome: 'running', due: '2026-09-16T22:00:00Z', actBy: '2026-09-16T22:00:00Z' },
  },
  {
    name: 'a Sunday stands',
    why: 'Sun 20 Sep 2026.',
    ask: { limit: 'benelux-1962-takeover', start: '2026-09-05', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-20T22:00:00Z', actBy: '2026-09-20T22:00:00Z' },
  },
  {
    name: 'clocks go forward inside',
    why: 'Fifteen days after Sat 20 Mar 2027: Sun 4 Apr 2027.',
    ask: { limit: 'benelux-1962-takeover', start: '2027-03-20', zone: 'Europe/Luxembourg', state: 'LU' },
    expect: { outcome: 'running', due: '2027-04-04T22:00:00Z', actBy: '2027-04-04T22:00:00Z' },
  },
  {
    name: 'thirty days',
    why: 'Thu 1 Oct 2026.',
    ask: { limit: 'benelux-1962-takeover-30', start: '2026-09-01', zone: 'Europe/Brussels', state: 'BE' },
    expect: { outcome: 'running', due: '2026-10-01T22:00:00Z', actBy: '2026-10-01T22:00:00Z' },
  },
  {
    name: 'a holiday stands',
    why: 'Thirty days after Wed 25 Nov 2026: Fri 25 Dec 2026.',
    ask: { limit: 'benelux-1962-takeover-30', start: '2026-11-25', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-12-25T23:00:00Z', actBy: '2026-12-25T23:00:00Z' },
  },
  {
    name: 'clocks go back inside',
    why: 'Thirty days after Mon 12 Oct 2026: Wed 11 Nov 2026.',
    ask: { limit: 'benelux-1962-takeover-30', start: '2026-10-12T23:30:00+02:00', zone: 'Europe/Luxembourg', state: 'LU' },
    expect: { outcome: 'running', due: '2026-11-11T23:00:00Z', actBy: '2026-11-11T23:00:00Z' },
  },
  {
    name: 'fifteen days',
    why: 'Wed 16 Sep 2026.',
    ask: { limit: 'benelux-1962-speciality', start: '2026-09-01T10:00:00+02:00', zone: 'Europe/Brussels', state: 'BE' },
    expect: { outcome: 'running', due: '2026-09-16T22:00:00Z', actBy: '2026-09-16T22:00:00Z' },
  },
  {
    name: 'the local day of the discharge',
    why: '22:30 UTC on 31 August is 00:30 on 1 September.',
    ask: { limit: 'benelux-1962-speciality', start: '2026-08-31T22:30:00Z', zone: 'Europe/Amsterdam', state: 'NL' },
    expect: { outcome: 'running', due: '2026-09-16T22:00:00Z', actBy: '2026-09-16T22:00:00Z' },
  },
  {
    name: 'over the end of a leap February',
    why: 'Fifteen days after Sun 20 Feb 2028: 9 of February, 6 of March.',
    ask: { limit: 'benelux-1962-speciality', start: '2028-02-20', zone: 'Europe/Luxembourg', state: 'LU' },
    expect: { outcome: 'running', due: '2028-03-06T23:00:00Z', actBy: '2028-03-06T23:00:00Z' },
  },
  {
    name: 'a third State asks',
    why: 'A State named in the facts counts for the gate.',
    ask: { limit: 'benelux-1962-speciality', start: '2026-09-01', zone: 'Europe/Brussels', state: 'BE', facts: { requestingState: 'DE' } },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
];
