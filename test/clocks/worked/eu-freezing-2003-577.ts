import type { WorkedCase } from './case';

// Framework Decision 2003/577: 24 hours wherever practicable; national law, hours run from the event without rounding.
export const cases: readonly WorkedCase[] = [
  { name: 'a Saturday morning in Ireland',
    why: '10:30 on Saturday 12 September 2026 to 10:30 on Sunday 13 September 2026, 09:30 UTC; hours neither round nor roll.',
    ask: { limit: 'frz-2003-577', start: '2026-09-12T10:30:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-09-13T09:30:00Z', actBy: '2026-09-13T09:30:00Z', verified: true, profile: 'national' } },
  { name: 'Denmark over the clock change',
    why: 'No Danish rule is recorded. 24 elapsed hours from 13:00 UTC end at 13:00 UTC, 14:00 by the clock on the wall.',
    ask: { limit: 'frz-2003-577', start: '2026-10-24T15:00:00+02:00', zone: 'Europe/Copenhagen', state: 'DK' },
    expect: { outcome: 'running', due: '2026-10-25T13:00:00Z', actBy: '2026-10-25T13:00:00Z', verified: false, profile: 'calendar-strict' } },
  { name: 'on the full hour to Christmas Day',
    why: '18:00 exactly to 18:00 on Friday 25 December 2026: no hour is left out.',
    ask: { limit: 'frz-2003-577', start: '2026-12-24T18:00:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { outcome: 'running', due: '2026-12-25T18:00:00Z', actBy: '2026-12-25T18:00:00Z' } },
  { name: 'only the date is known',
    why: '24 hours need the time of receipt.',
    ask: { limit: 'frz-2003-577', start: '2026-09-12', zone: 'Europe/Dublin', state: 'IE' },
    expect: { error: 'START_NEEDS_TIME' } },
];
