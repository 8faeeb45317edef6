import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'ten days that end on a Sunday',
    why: 'The tenth day after Thu 3 Sep 2026 is Sun 13 Sep 2026 and rolls to Monday.',
    ask: { limit: 'epo-9-missing', start: '2026-09-03T12:00:00+02:00', zone: 'Europe/Rome', state: 'IT', facts: { amountDays: 10 } },
    expect: { outcome: 'running', due: '2026-09-14T22:00:00Z', actBy: '2026-09-14T22:00:00Z', profile: 'eu-1182' },
  },
  {
    name: 'two days from a Friday',
    why: 'Sunday rolls to Monday, the first working day; Art. 3(5) asks for two: Tue 8 Sep 2026. The row lets only hours have an earlier reading.',
    ask: { limit: 'epo-9-missing', start: '2026-09-04T12:00:00+02:00', zone: 'Europe/Rome', state: 'IT', facts: { amountDays: 2 } },
    expect: { outcome: 'running', due: '2026-09-08T22:00:00Z', actBy: '2026-09-08T22:00:00Z' },
  },
  {
    name: 'twenty-four hours to a Saturday',
    why: '10:20 rounds to 11:00; twenty-four hours end on Sat 5 Sep 2026 and do not roll.',
    ask: { limit: 'epo-9-missing', start: '2026-09-04T10:20:00+02:00', zone: 'Europe/Rome', state: 'IT', facts: { amountHours: 24 } },
    expect: { outcome: 'running', due: '2026-09-05T09:00:00Z', actBy: '2026-09-05T08:20:00Z' },
  },
  {
    name: 'a fixed day that is a Sunday',
    why: 'A fixed date ends with that day, Sun 20 Sep 2026, and is not rolled.',
    ask: { limit: 'epo-9-missing', start: '2026-09-04T10:20:00+02:00', zone: 'Europe/Rome', state: 'IT', facts: { fixedDate: '2026-09-20' } },
    expect: { outcome: 'running', due: '2026-09-20T22:00:00Z', actBy: '2026-09-20T22:00:00Z' },
  },
  {
    name: 'no number given',
    why: 'The text sets no number: a fact has to carry it.',
    ask: { limit: 'epo-9-missing', start: '2026-09-04T10:20:00+02:00', zone: 'Europe/Rome', state: 'IT' },
    expect: { error: 'FACT_NEEDED' },
  },
  {
    name: 'Ireland is not bound',
    why: 'The directive does not bind Ireland.',
    ask: { limit: 'epo-9-missing', start: '2026-09-04T10:20:00+01:00', zone: 'Europe/Dublin', state: 'IE', facts: { amountDays: 10 } },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'Denmark as issuing State',
    why: 'A State named in the facts counts for the gate as well.',
    ask: { limit: 'epo-9-missing', start: '2026-09-04T10:20:00+02:00', zone: 'Europe/Rome', state: 'IT', facts: { amountDays: 10, issuingState: 'DK' } },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'before transposition',
    why: '10 January 2015 is before 11 January 2015.',
    ask: { limit: 'epo-9-missing', start: '2015-01-10', zone: 'Europe/Rome', state: 'IT', facts: { amountDays: 10 } },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
  },
];
