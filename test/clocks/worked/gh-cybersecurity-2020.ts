import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'a hundred and twenty days, no rule recorded',
    why: '29, 31, 30 and 30 days: Wed 30 Dec 2026, counted by the profile of silent treaties.',
    ask: { limit: 'gh-preserve-120', start: '2026-09-01T10:00:00Z', zone: 'Africa/Accra', state: 'GH' },
    expect: { outcome: 'running', due: '2026-12-31T00:00:00Z', actBy: '2026-12-31T00:00:00Z', profile: 'calendar-strict', verified: false },
  },
  {
    name: 'asked from the Netherlands',
    why: 'The law of Ghana holds: Sat 12 Dec 2026 stands and nothing rolls.',
    ask: { limit: 'gh-preserve-120', start: '2026-08-14', zone: 'Africa/Accra', state: 'NL' },
    expect: { outcome: 'running', due: '2026-12-13T00:00:00Z', actBy: '2026-12-13T00:00:00Z', profile: 'calendar-strict', verified: false },
  },
  {
    name: 'late in the evening in Accra',
    why: '23:30 UTC is 23:30 on 1 September there.',
    ask: { limit: 'gh-preserve-120', start: '2026-09-01T23:30:00Z', zone: 'Africa/Accra', state: 'GH' },
    expect: { outcome: 'running', due: '2026-12-31T00:00:00Z', actBy: '2026-12-31T00:00:00Z' },
  },
  {
    name: 'no extension',
    why: 'The row has none.',
    ask: { limit: 'gh-preserve-120', start: '2026-09-01', zone: 'Africa/Accra', state: 'GH', extensions: 1 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
];
