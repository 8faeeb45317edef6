import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'an evening request',
    why: '19:10 starts the period at 20:00; it ends at 04:00 the next day.',
    ask: { limit: 'attacks-13-8h', start: '2026-06-02T19:10:00+02:00', zone: 'Europe/Rome', state: 'IT' },
    expect: { outcome: 'running', due: '2026-06-03T02:00:00Z', actBy: '2026-06-03T01:10:00Z', profile: 'eu-1182', verified: true },
  },
  {
    name: 'one second before the hour',
    why: '19:59:59 still starts the period at 20:00.',
    ask: { limit: 'attacks-13-8h', start: '2026-06-02T19:59:59+02:00', zone: 'Europe/Rome', state: 'IT' },
    expect: { outcome: 'running', due: '2026-06-03T02:00:00Z', actBy: '2026-06-03T01:59:59Z' },
  },
  {
    name: 'just on the hour',
    why: '20:00 exactly starts the period at 21:00, because the hour of the event is not counted.',
    ask: { limit: 'attacks-13-8h', start: '2026-06-02T20:00:00+02:00', zone: 'Europe/Rome', state: 'IT' },
    expect: { outcome: 'running', due: '2026-06-03T03:00:00Z', actBy: '2026-06-03T02:00:00Z' },
  },
  {
    name: 'in the hour that comes twice',
    why: '02:30 summer time on Sun 25 Oct 2026 (00:30 UTC) is followed by 02:00 winter time (01:00 UTC): eight hours end at 09:00 UTC.',
    ask: { limit: 'attacks-13-8h', start: '2026-10-25T02:30:00+02:00', zone: 'Europe/Rome', state: 'IT' },
    expect: { outcome: 'running', due: '2026-10-25T09:00:00Z', actBy: '2026-10-25T08:30:00Z' },
  },
  {
    name: 'asked by the alias, ending on a holiday',
    why: '17:15 on Christmas Eve rounds to 18:00; eight hours end at 02:00 on 25 December and do not roll.',
    ask: { limit: 'eu-attacks-2013-40', start: '2026-12-24T17:15:00+01:00', zone: 'Europe/Rome', state: 'IT' },
    expect: { outcome: 'running', due: '2026-12-25T01:00:00Z', actBy: '2026-12-25T00:15:00Z' },
  },
  {
    name: 'a plain date cannot start hours',
    why: 'A limit in hours needs an instant.',
    ask: { limit: 'attacks-13-8h', start: '2026-06-02', zone: 'Europe/Rome', state: 'IT' },
    expect: { error: 'START_NEEDS_TIME' },
  },
  {
    name: 'a local time that comes twice',
    why: '02:30 came twice in Rome on Sun 25 Oct 2026 and no offset is given.',
    ask: { limit: 'attacks-13-8h', start: '2026-10-25T02:30:00', zone: 'Europe/Rome', state: 'IT' },
    expect: { error: 'LOCAL_TIME_AMBIGUOUS' },
  },
];
