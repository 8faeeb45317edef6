import type { ClockResponse } from '@comity/http-contract';
import { becauseOf, dateKind, hasTwoDates, readClock } from './clock-look';

const at = (text: string): number => Date.parse(text);

const aClock = (part: Partial<ClockResponse> = {}): ClockResponse => ({
  id: 'c', requestId: 'r', code: 'answer-wanted', label: 'Answer wanted', kind: 'set', basis: 'Art. 31(3)', limit: null, owedBy: 'them', state: 'running',
  startsAt: '2026-11-01T00:00:00Z', soonAt: '2026-11-08T12:00:00Z', criticalAt: '2026-11-10T00:00:00Z', actBy: '2026-11-11T00:00:00Z', dueExclusive: '2026-11-11T00:00:00Z',
  wholeDay: false, zone: 'Europe/Brussels', partnerZone: 'Asia/Tbilisi', profile: 'stated', dueVersion: 1, stoppedAt: null, stoppedBecause: null,
  start: { type: 'Sent', saidBy: 'us' }, steps: [], theirs: null, ledger: [], packVersion: '1',
  pausedAt: null, verified: true, doubts: [], certainty: 'confirmed', law: null, question: null, lawVersion: null, calendarVersion: null, beside: [], ...part,
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

  it('says what is left when a paused period goes on, and why it stands still', () => {
    const ledger = [{ seq: 2, at: '2026-11-07T00:00:00Z', what: 'paused', reason: 'Clarification asked for', authority: null, oldDue: null, newDue: null, oldActBy: null, newActBy: null, changeId: null, by: null }];
    const clock = aClock({ state: 'paused', pausedAt: '2026-11-07T00:00:00Z', ledger });
    expect(readClock(clock, at('2026-12-24T00:00:00Z'))).toEqual({ look: 'paused', word: 'Paused', left: '4 days left on restart' });
    expect(becauseOf(clock)).toBe('Clarification asked for');
  });

  it('counts what is left from the event that stopped it, not from its record', () => {
    const question = { limit: 'l', start: '2026-11-01', zone: 'UTC', state: 'BE', events: [{ type: 'clarificationRequested' as const, at: '2026-11-07T00:00:00Z' }] };
    expect(readClock(aClock({ state: 'paused', pausedAt: '2026-11-12T00:00:00Z', question }), 0)).toMatchObject({ left: '4 days left on restart' });
  });

  it('says of a paused period that was late already how late it was', () => {
    expect(readClock(aClock({ state: 'paused', pausedAt: '2026-11-11T03:10:00Z' }), 0)).toMatchObject({ left: '3 h 10 min late' });
  });

  it('presses nobody while a wait runs, and ends it on the last reading', () => {
    const clock = aClock({ kind: 'wait', limit: 'w', dueExclusive: '2026-11-12T00:00:00Z' });
    expect(readClock(clock, at('2026-11-11T12:00:00Z'))).toEqual({ look: 'running', word: 'Running', left: '12 h' });
    expect(readClock(clock, at('2026-11-14T00:00:00Z'))).toMatchObject({ look: 'minimum-over', word: 'Wait over' });
    expect(hasTwoDates(clock)).toBe(false);
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
