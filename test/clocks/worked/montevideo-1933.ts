import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'two months from the notice',
    why: 'Sun 1 Nov 2026 stands; one day earlier to be safe.',
    ask: { limit: 'montevideo-1933', start: '2026-09-01T10:00:00-03:00', zone: 'America/Montevideo', state: 'UY' },
    expect: { outcome: 'running', due: '2026-11-02T03:00:00Z', actBy: '2026-11-01T03:00:00Z', profile: 'calendar-strict', verified: true },
  },
  {
    name: 'a month without that date',
    why: 'February 2027 has no 31st: its last day.',
    ask: { limit: 'montevideo-1933', start: '2026-12-31', zone: 'America/Montevideo', state: 'UY' },
    expect: { outcome: 'running', due: '2027-03-01T03:00:00Z', actBy: '2027-02-28T03:00:00Z' },
  },
  {
    name: 'the local day of the notice',
    why: '02:00 UTC on 2 September is 23:00 on the 1st in Montevideo.',
    ask: { limit: 'montevideo-1933', start: '2026-09-02T02:00:00Z', zone: 'America/Montevideo', state: 'UY' },
    expect: { outcome: 'running', due: '2026-11-02T03:00:00Z', actBy: '2026-11-01T03:00:00Z' },
  },
  {
    name: 'Chile: clocks go forward inside',
    why: 'Two months after 20 August: Tue 20 Oct 2026, midnight at 03:00 UTC instead of 04:00.',
    ask: { limit: 'montevideo-1933', start: '2026-08-20T10:00:00-04:00', zone: 'America/Santiago', state: 'CL' },
    expect: { outcome: 'running', due: '2026-10-21T03:00:00Z', actBy: '2026-10-20T03:00:00Z' },
  },
  {
    name: 'two months',
    why: 'Sun 1 Nov 2026; the row keeps no day of margin.',
    ask: { limit: 'montevideo-1933-takeover', start: '2026-09-01', zone: 'America/Montevideo', state: 'UY' },
    expect: { outcome: 'running', due: '2026-11-02T03:00:00Z', actBy: '2026-11-02T03:00:00Z' },
  },
  {
    name: 'a leap February',
    why: 'Two months after 30 December 2027: February 2028 has no 30th, its last day is the 29th.',
    ask: { limit: 'montevideo-1933-takeover', start: '2027-12-30', zone: 'America/Montevideo', state: 'UY' },
    expect: { outcome: 'running', due: '2028-03-01T03:00:00Z', actBy: '2028-03-01T03:00:00Z' },
  },
  {
    name: 'to Christmas Day',
    why: 'Fri 25 Dec 2026 stands.',
    ask: { limit: 'montevideo-1933-takeover', start: '2026-10-25', zone: 'America/Santiago', state: 'CL' },
    expect: { outcome: 'running', due: '2026-12-26T03:00:00Z', actBy: '2026-12-26T03:00:00Z' },
  },
  {
    name: 'forty days',
    why: '29 days of September, 11 of October: Sun 11 Oct 2026.',
    ask: { limit: 'montevideo-1933-takeover-contiguous', start: '2026-09-01', zone: 'America/Montevideo', state: 'UY' },
    expect: { outcome: 'running', due: '2026-10-12T03:00:00Z', actBy: '2026-10-12T03:00:00Z' },
  },
  {
    name: 'over February',
    why: 'Forty days after Wed 20 Jan 2027: 11 of January, 28 of February, one of March.',
    ask: { limit: 'montevideo-1933-takeover-contiguous', start: '2027-01-20', zone: 'America/Montevideo', state: 'UY' },
    expect: { outcome: 'running', due: '2027-03-02T03:00:00Z', actBy: '2027-03-02T03:00:00Z' },
  },
  {
    name: 'the States are accepted and silent',
    why: 'No gate: forty days after Tue 15 Sep 2026, Sun 25 Oct 2026.',
    ask: { limit: 'montevideo-1933-takeover-contiguous', start: '2026-09-15T08:00:00-03:00', zone: 'America/Montevideo', state: 'UY', facts: { requestingState: 'CL', requestedState: 'UY' } },
    expect: { outcome: 'running', due: '2026-10-26T03:00:00Z', actBy: '2026-10-26T03:00:00Z' },
  },
];
