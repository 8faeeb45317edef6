import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'sixty days in India',
    why: '29 days of September, 31 of October: Sat 31 Oct 2026 stands; one day earlier to be safe. Midnight is 18:30 UTC.',
    ask: { limit: 'bilat-us-in', start: '2026-09-01T10:00:00+05:30', zone: 'Asia/Kolkata', state: 'IN' },
    expect: { outcome: 'running', due: '2026-10-31T18:30:00Z', actBy: '2026-10-30T18:30:00Z', verified: true },
  },
  {
    name: 'India: already the next day',
    why: '19:00 UTC on 1 September is 00:30 on the 2nd: Sun 1 Nov 2026.',
    ask: { limit: 'bilat-us-in', start: '2026-09-01T19:00:00Z', zone: 'Asia/Kolkata', state: 'IN' },
    expect: { outcome: 'running', due: '2026-11-01T18:30:00Z', actBy: '2026-10-31T18:30:00Z' },
  },
  {
    name: 'New York: the same moment is still the first, and the clocks go back later',
    why: '19:00 UTC is 15:00 on 1 September: Sat 31 Oct 2026, the last day of summer time.',
    ask: { limit: 'bilat-us-in', start: '2026-09-01T19:00:00Z', zone: 'America/New_York', state: 'US' },
    expect: { outcome: 'running', due: '2026-11-01T04:00:00Z', actBy: '2026-10-31T04:00:00Z' },
  },
  {
    name: 'a State that is no Party',
    why: 'Only the United States and India.',
    ask: { limit: 'bilat-us-in', start: '2026-09-01', zone: 'Europe/London', state: 'GB' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
];
