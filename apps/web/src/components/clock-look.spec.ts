import type { ClockResponse } from '@comity/http-contract';
import { dateKind, readClock } from './clock-look';

const at = (text: string): number => Date.parse(text);

const aClock = (part: Partial<ClockResponse> = {}): ClockResponse => ({
  id: 'c', requestId: 'r', code: 'answer-wanted', label: 'Answer wanted', kind: 'set', basis: 'Art. 31(3)', limit: null, owedBy: 'them', state: 'running',
  startsAt: '2026-11-01T00:00:00Z', soonAt: '2026-11-08T12:00:00Z', criticalAt: '2026-11-10T00:00:00Z', actBy: '2026-11-11T00:00:00Z', dueExclusive: '2026-11-11T00:00:00Z',
  wholeDay: false, zone: 'Europe/Brussels', partnerZone: 'Asia/Tbilisi', profile: 'stated', dueVersion: 1, stoppedAt: null, stoppedBecause: null,
  start: { type: 'Sent', saidBy: 'us' }, steps: [], theirs: null, ledger: [], packVersion: '1', ...part,
});

describe('what is shown of a clock', () => {
  it.each([
    ['2026-11-05T00:00:00Z', 'running', '6 days'],
    ['2026-11-09T20:00:00Z', 'soon', '1 day 4 h'],
    ['2026-11-10T22:08:00Z', 'critical', '1 h 52 min'],
    ['2026-11-11T03:10:00Z', 'overdue', '3 h 10 min late'],
  ])('at %s is %s, %s', (now, look, left) => {
    expect(readClock(aClock(), at(now))).toMatchObject({ look, left });
  });

  it('never calls a minimum overdue when it is over', () => {
    expect(readClock(aClock({ kind: 'min', limit: 'bud-29-min' }), at('2026-11-13T00:00:00Z'))).toEqual({ look: 'minimum-over', word: 'Minimum over', left: '2 days ago' });
  });

  it('says of a date that somebody only stated that it has passed', () => {
    expect(readClock(aClock({ kind: 'stated' }), at('2026-11-13T00:00:00Z'))).toMatchObject({ word: 'Date passed', left: '2 days ago' });
  });

  it('says how much was to spare, and how late it was', () => {
    expect(readClock(aClock({ state: 'met', stoppedAt: '2026-11-10T22:00:00Z' }), 0)).toMatchObject({ word: 'Met', left: '2 h to spare' });
    expect(readClock(aClock({ state: 'missed', stoppedAt: '2026-11-12T00:00:00Z' }), 0)).toMatchObject({ word: 'Missed', left: 'Done 1 day late' });
  });

  it('counts nothing once preservation goes on without a date', () => {
    expect(readClock(aClock({ state: 'open-ended' }), 0)).toMatchObject({ look: 'open-ended', word: 'Continues', left: 'until the request is decided' });
  });
});

describe('the sign of a date', () => {
  it('is solid only where a text sets the limit', () => {
    expect(dateKind({ kind: 'target', limit: null })).toBe('target');
    expect(dateKind({ kind: 'set', limit: null })).toBe('act-by');
    expect(dateKind({ kind: 'min', limit: 'bud-29-min' })).toBe('legal');
  });
});
