import type { WorkedCase } from './case';

// What is refused whatever the limit is.
export const cases: readonly WorkedCase[] = [
  { name: 'a duty without a number',
    why: 'Without delay is no number: no clock.',
    ask: { limit: 'bud-17-partial', start: '2026-09-02T10:00:00+01:00', zone: 'Europe/Lisbon', state: 'PT' },
    expect: { error: 'LIMIT_HAS_NO_NUMBER' } },
  { name: 'a clock stop is no limit',
    why: 'It changes how another limit runs.',
    ask: { limit: 'ap3-4-stop', start: '2026-09-02T10:00:00+01:00', zone: 'Europe/Lisbon', state: 'PT' },
    expect: { error: 'LIMIT_HAS_NO_NUMBER' } },
  { name: 'no such limit',
    why: 'Nothing of that name is recorded.',
    ask: { limit: 'eev-99-9', start: '2026-09-02T10:00:00+01:00', zone: 'Europe/Dublin', state: 'IE' },
    expect: { error: 'LIMIT_UNKNOWN' } },
  { name: 'no such zone',
    why: 'Mars is in no list of zones.',
    ask: { limit: 'eev-10-3', start: '2026-09-02T10:00:00+01:00', zone: 'Mars/Olympus', state: 'IE' },
    expect: { error: 'ZONE_UNKNOWN' } },
  { name: 'no such State',
    why: 'XX is no code of ISO 3166-1.',
    ask: { limit: 'eev-10-3', start: '2026-09-02T10:00:00+01:00', zone: 'Europe/Dublin', state: 'XX' },
    expect: { error: 'STATE_UNKNOWN' } },
];
