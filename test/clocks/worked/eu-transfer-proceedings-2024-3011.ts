import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'seven days on a working day',
    why: 'The seventh day after Mon 1 Feb 2027 is Mon 8 Feb 2027.',
    ask: { limit: 'tcp-8-ack', start: '2027-02-01T09:00:00+01:00', zone: 'Europe/Warsaw', state: 'PL' },
    expect: { outcome: 'running', due: '2027-02-08T23:00:00Z', actBy: '2027-02-08T23:00:00Z', profile: 'eu-1182', verified: true },
  },
  {
    name: 'the seventh day is a Saturday',
    why: 'Sat 13 Feb 2027 rolls to Monday.',
    ask: { limit: 'tcp-8-ack', start: '2027-02-06T09:00:00+01:00', zone: 'Europe/Rome', state: 'IT' },
    expect: { outcome: 'running', due: '2027-02-15T23:00:00Z', actBy: '2027-02-15T23:00:00Z' },
  },
  {
    name: 'Easter Monday at the end, summer time inside',
    why: 'The seventh day after Mon 22 Mar 2027 is Mon 29 Mar 2027, Easter Monday: rolled to Tuesday, whose midnight is in summer time.',
    ask: { limit: 'tcp-8-ack', start: '2027-03-22T09:00:00+01:00', zone: 'Europe/Vienna', state: 'AT' },
    expect: { outcome: 'running', due: '2027-03-30T22:00:00Z', actBy: '2027-03-30T22:00:00Z' },
  },
  {
    name: 'Helsinki: the first day of application',
    why: '22:30 UTC on 31 January 2027 is Mon 1 Feb 2027, 00:30, in Helsinki.',
    ask: { limit: 'tcp-8-ack', start: '2027-01-31T22:30:00Z', zone: 'Europe/Helsinki', state: 'FI' },
    expect: { outcome: 'running', due: '2027-02-08T22:00:00Z', actBy: '2027-02-08T22:00:00Z' },
  },
  {
    name: 'Brussels: the same moment is a day too early',
    why: '22:30 UTC on 31 January 2027 is 23:30 the same day in Brussels.',
    ask: { limit: 'tcp-8-ack', start: '2027-01-31T22:30:00Z', zone: 'Europe/Brussels', state: 'BE' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
  },
  {
    name: 'Denmark is not bound',
    why: 'The regulation does not bind Denmark.',
    ask: { limit: 'tcp-8-ack', start: '2027-02-01T09:00:00+01:00', zone: 'Europe/Copenhagen', state: 'DK' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'sixty days on a working day',
    why: '30 days of March, 30 of April: Fri 30 Apr 2027.',
    ask: { limit: 'tcp-13-decide', start: '2027-03-01T09:00:00+01:00', zone: 'Europe/Rome', state: 'IT' },
    expect: { outcome: 'running', due: '2027-04-30T22:00:00Z', actBy: '2027-04-30T22:00:00Z', verified: true },
  },
  {
    name: 'the sixtieth day is a Saturday and a holiday',
    why: 'Sat 1 May 2027 rolls to Mon 3 May 2027.',
    ask: { limit: 'tcp-13-decide', start: '2027-03-02T09:00:00+01:00', zone: 'Europe/Brussels', state: 'BE' },
    expect: { outcome: 'running', due: '2027-05-03T22:00:00Z', actBy: '2027-05-03T22:00:00Z' },
  },
  {
    name: 'thirty days more, added before rolling',
    why: 'Ninety days after Mon 1 Mar 2027 end on Sun 30 May 2027: Monday.',
    ask: { limit: 'tcp-13-decide', start: '2027-03-01T09:00:00+01:00', zone: 'Europe/Rome', state: 'IT', extensions: 1 },
    expect: { outcome: 'running', due: '2027-05-31T22:00:00Z', actBy: '2027-05-31T22:00:00Z' },
  },
  {
    name: 'ten days more',
    why: 'Up to thirty are allowed; seventy days end on Mon 10 May 2027.',
    ask: { limit: 'tcp-13-decide', start: '2027-03-01T09:00:00+01:00', zone: 'Europe/Rome', state: 'IT', extensions: [{ days: 10 }] },
    expect: { outcome: 'running', due: '2027-05-10T22:00:00Z', actBy: '2027-05-10T22:00:00Z' },
  },
  {
    name: 'one day more is added to the unrolled end',
    why: 'Sixty days end on Sat 1 May 2027; one more is Sunday; then the roll: Monday, not Tuesday.',
    ask: { limit: 'tcp-13-decide', start: '2027-03-02T09:00:00+01:00', zone: 'Europe/Brussels', state: 'BE', extensions: [{ days: 1 }] },
    expect: { outcome: 'running', due: '2027-05-03T22:00:00Z', actBy: '2027-05-03T22:00:00Z' },
  },
  {
    name: 'thirty-one days more',
    why: 'At most thirty.',
    ask: { limit: 'tcp-13-decide', start: '2027-03-01T09:00:00+01:00', zone: 'Europe/Rome', state: 'IT', extensions: [{ days: 31 }] },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
  {
    name: 'received before the regulation applies',
    why: '31 January 2027 is before 1 February 2027.',
    ask: { limit: 'tcp-13-decide', start: '2027-01-31', zone: 'Europe/Rome', state: 'IT' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
  },
  {
    name: 'requested State Denmark',
    why: 'A State named in the facts counts for the gate.',
    ask: { limit: 'tcp-13-decide', start: '2027-03-01', zone: 'Europe/Rome', state: 'IT', facts: { requestedState: 'DK' } },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
];
