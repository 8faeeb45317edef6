import type { WorkedCase } from './case';

export const cases: readonly WorkedCase[] = [
  {
    name: 'twelve months',
    why: 'Ends with the same date a year later.',
    ask: { limit: 'r606-4-cap', start: '2026-09-15T09:00:00+02:00', zone: 'Europe/Madrid', state: 'ES' },
    expect: { outcome: 'running', due: '2027-09-15T22:00:00Z', actBy: '2027-09-15T22:00:00Z', profile: 'eu-1182', verified: true },
  },
  {
    name: 'issued on 29 February',
    why: 'February 2025 has no 29th: ends with its last day.',
    ask: { limit: 'r606-4-cap', start: '2024-02-29', zone: 'Europe/Madrid', state: 'ES' },
    expect: { outcome: 'running', due: '2025-02-28T23:00:00Z', actBy: '2025-02-28T23:00:00Z' },
  },
  {
    name: 'the end falls on a Sunday',
    why: 'Effects that cease do not roll (Art. 5): Sun 12 Sep 2027 stands.',
    ask: { limit: 'r606-4-cap', start: '2026-09-12T09:00:00+02:00', zone: 'Europe/Madrid', state: 'ES' },
    expect: { outcome: 'running', due: '2027-09-12T22:00:00Z', actBy: '2027-09-12T22:00:00Z' },
  },
  {
    name: 'Madrid: already the next day',
    why: '22:30 UTC on 31 March is 00:30 on 1 April in Madrid.',
    ask: { limit: 'r606-4-cap', start: '2026-03-31T22:30:00Z', zone: 'Europe/Madrid', state: 'ES' },
    expect: { outcome: 'running', due: '2027-04-01T22:00:00Z', actBy: '2027-04-01T22:00:00Z' },
  },
  {
    name: 'Lisbon: still the day before',
    why: '22:30 UTC on 31 March is 23:30 on 31 March in Lisbon.',
    ask: { limit: 'r606-4-cap', start: '2026-03-31T22:30:00Z', zone: 'Europe/Lisbon', state: 'PT' },
    expect: { outcome: 'running', due: '2027-03-31T23:00:00Z', actBy: '2027-03-31T23:00:00Z' },
  },
  {
    name: 'Denmark as issuing State',
    why: 'The regulation does not bind Denmark.',
    ask: { limit: 'r606-4-cap', start: '2026-09-15', zone: 'Europe/Madrid', state: 'ES', facts: { issuingState: 'DK' } },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'STATE_NOT_BOUND' },
  },
  {
    name: 'issued before the regulation applied',
    why: '10 January 2015 is before 11 January 2015.',
    ask: { limit: 'r606-4-cap', start: '2015-01-10', zone: 'Europe/Madrid', state: 'ES' },
    expect: { outcome: 'rejected', due: null, actBy: null, reason: 'NOT_APPLICABLE_YET' },
  },
  {
    name: 'no extension',
    why: 'A new certificate is applied for anew; the date does not move.',
    ask: { limit: 'r606-4-cap', start: '2026-09-15', zone: 'Europe/Madrid', state: 'ES', extensions: 1 },
    expect: { error: 'EXTENSION_NOT_ALLOWED' },
  },
];
