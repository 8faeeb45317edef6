import type { LimitSummary } from '@comity/domain';
import { commandOf, fieldIds, problemsOf, questionOf, type Starting } from './starting';

const limit = { id: 'l-30', amount: { value: 30 }, factsNeeded: [], factsOptional: ['issuingState'] } as unknown as LimitSummary;
const given = (part: Partial<Starting> = {}): Starting => ({
  limit, also: [], waits: false, start: { date: '2026-11-10', time: '', zone: 'Europe/Berlin' }, owedBy: 'them', place: { state: 'DE', region: '', zone: 'Europe/Berlin' }, facts: { issuingState: 'BE' }, certainty: 'stated', reason: ' ', ...part,
});

describe('starting a limit', () => {
  it('asks for a limit first, then for all that is missing', () => {
    expect(problemsOf(given({ limit: null }), 'p-').map(({ field }) => field)).toEqual([fieldIds('p-').limit]);
    const empty = given({ start: { date: '', time: '', zone: '' }, place: { state: '', region: '', zone: 'Berlin' } });
    expect(problemsOf(empty, 'p-').map(({ field }) => field)).toEqual(['p-start', 'p-state', 'p-zone']);
  });

  it('needs no date for a limit that waits for its event', () => {
    const waiting = given({ waits: true, start: { date: '', time: '', zone: '' } });
    expect(problemsOf(waiting, 'p-')).toEqual([]);
    expect(commandOf(waiting)).not.toHaveProperty('start');
  });

  it('asks the clock what it will say, and then gives the same', () => {
    expect(questionOf(given())).toEqual({ limit: 'l-30', start: '2026-11-10', zone: 'Europe/Berlin', state: 'DE', facts: { issuingState: 'BE' } });
    expect(commandOf(given({ also: ['l-40'] }))).toEqual({ type: 'StartClocks', limits: ['l-30', 'l-40'], start: '2026-11-10', zone: 'Europe/Berlin', state: 'DE', facts: { issuingState: 'BE' }, owedBy: 'them', certainty: 'stated' });
  });

  it('sends a time with its offset, never with a name of a zone', () => {
    expect(questionOf(given({ start: { date: '2026-11-10', time: '09:30', zone: 'Europe/Berlin' } }))?.start).toBe('2026-11-10T09:30:00+01:00');
  });
});
