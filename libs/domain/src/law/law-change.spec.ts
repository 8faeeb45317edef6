import type { Role } from '../parties/roles';
import { withClosingDays, type ClosingDay } from './closing-days';
import { examineChange, type ChangeWorld } from './examine-change';
import type { Calendar } from './law';
import { decideLawChange, type LawChangeContent, type LawDecision } from './law-change';

const calendar: Calendar = { state: 'BE', region: null, version: 'v1', weekend: [6, 7], years: { from: 2015, to: 2040 }, closedFor: (date) => (date === '2026-12-25' ? 'Christmas Day' : null) };

describe('a decision on a proposal', () => {
  const codeOf = (state: 'proposed' | 'adopted' | 'rejected' | 'withdrawn', decision: LawDecision, id: string, roles: readonly Role[] = ['administrator'], active = true): string => {
    const decided = decideLawChange({ state, proposedBy: 'first' }, decision, { id, active, roles });
    return decided.outcome === 'accepted' ? decided.value : decided.refusal.code;
  };
  it.each([
    ['adopt', 'second', 'adopted'], ['adopt', 'first', 'ADOPTER_IS_PROPOSER'], ['reject', 'second', 'rejected'], ['reject', 'first', 'REJECTER_IS_PROPOSER'],
    ['withdraw', 'first', 'withdrawn'], ['withdraw', 'second', 'WITHDRAWER_IS_NOT_PROPOSER'],
  ] as const)('%s by the %s administrator: %s', (decision, id, expected) => expect(codeOf('proposed', decision, id)).toBe(expected));

  it.each(['adopted', 'rejected', 'withdrawn'] as const)('none once it was %s', (state) => {
    for (const decision of ['adopt', 'reject', 'withdraw'] as const) expect(codeOf(state, decision, 'second')).toBe('LAW_CHANGE_DECIDED');
  });

  it.each(['prosecutor', 'liaison-officer', 'supervisor', 'head-of-authority', 'auditor'] as const)('not by a %s', (role) => {
    for (const decision of ['adopt', 'reject', 'withdraw'] as const) expect(codeOf('proposed', decision, 'second', [role])).toBe('ROLE_MISSING');
  });

  it('not by somebody who has left', () => expect(codeOf('proposed', 'adopt', 'second', ['administrator'], false)).toBe('ROLE_MISSING'));
});

describe('what can be proposed', () => {
  const world: ChangeWorld = {
    today: '2026-11-21', knowsState: (code) => ['BE', 'GE', 'ZZ'].includes(code), calendar: (state) => (state === 'BE' ? calendar : null), knowsInstrument: (id) => id === 'coe-mla-30',
    published: () => ['v2', 'v1'], adopted: () => 'v1', records: [{
      id: 'r1', instrument: 'coe-mla-30', state: 'BE', towards: null, territory: null, status: 'party', from: null, until: null, declarations: {}, reservations: [], note: null,
      source: 'X', sourceUrl: null, checkedOn: '2026-01-01', checkedBy: null, supersedes: null,
    }],
  };
  const fields = (change: LawChangeContent): readonly string[] => examineChange(change, world).map(({ field }) => field);
  const day = { state: 'BE', date: '2026-12-24', closed: true, name: 'Strike of the courts' };
  const record = { instrument: 'coe-mla-30', state: 'GE', status: 'party', source: 'Treaty Office', checkedOn: '2026-11-20' } as const;

  it.each([
    ['another published version', { kind: 'calendar-pack', payload: { version: 'v2' } }, []],
    ['the adopted version', { kind: 'calendar-pack', payload: { version: 'v1' } }, ['/version']],
    ['a version that nobody published', { kind: 'rule-pack', payload: { version: 'v9' } }, ['/version']],
    ['a closing day', { kind: 'closing-day', payload: day }, []],
    ['a day that is closed already', { kind: 'closing-day', payload: { ...day, date: '2026-12-25' } }, ['/date']],
    ['opening a closed day', { kind: 'closing-day', payload: { ...day, date: '2026-12-25', closed: false } }, []],
    ['opening a day that is not closed', { kind: 'closing-day', payload: { ...day, closed: false } }, ['/date']],
    ['a day that does not exist', { kind: 'closing-day', payload: { ...day, date: '2026-02-30' } }, ['/date']],
    ['a year outside the calendar', { kind: 'closing-day', payload: { ...day, date: '2050-01-03' } }, ['/date']],
    ['a State without a calendar', { kind: 'closing-day', payload: { ...day, state: 'ZZ' } }, ['/state']],
    ['an unknown State', { kind: 'closing-day', payload: { ...day, state: 'XX' } }, ['/state']],
    ['a region of another State', { kind: 'closing-day', payload: { ...day, region: 'DE-BY' } }, ['/region']],
    ['a new record', { kind: 'participation', payload: record }, []],
    ['a record under an unknown instrument, of an unknown State', { kind: 'participation', payload: { ...record, instrument: 'none', state: 'XX' } }, ['/instrument', '/state']],
    ['a record checked tomorrow that ends before it begins', { kind: 'participation', payload: { ...record, from: '2026-01-02', until: '2026-01-01', checkedOn: '2026-11-22' } }, ['/until', '/checkedOn']],
    ['a second record from the same day', { kind: 'participation', payload: { ...record, state: 'BE' } }, ['/supersedes']],
    ['its correction', { kind: 'participation', payload: { ...record, state: 'BE', supersedes: 'r1' } }, []],
    ['a correction of another State', { kind: 'participation', payload: { ...record, supersedes: 'r1' } }, ['/supersedes']],
    ['a correction of nothing', { kind: 'participation', payload: { ...record, supersedes: 'r9' } }, ['/supersedes']],
    ['a record towards itself', { kind: 'participation', payload: { ...record, towards: 'GE' } }, ['/towards']],
  ] satisfies readonly (readonly [string, LawChangeContent, readonly string[]])[])('%s', (_name, change, expected) => expect(fields(change)).toEqual(expected));
});

describe('closing days of an agency', () => {
  const day = (given: Partial<ClosingDay>): ClosingDay => ({ state: 'BE', region: null, date: '2026-12-24', closed: true, name: 'Strike', ...given });
  it('close and open days beside the calendar, which then has a version of its own', () => {
    const laid = withClosingDays(calendar, [day({}), day({ date: '2026-12-25', closed: false })]);
    expect([laid.closedFor('2026-12-24'), laid.closedFor('2026-12-25'), laid.closedFor('2026-12-28'), laid.version]).toEqual(['Strike', null, null, 'v1+2']);
  });
  it('the later of two holds, a region before the State, another State not at all', () => {
    expect(withClosingDays(calendar, [day({}), day({ closed: false })]).closedFor('2026-12-24')).toBeNull();
    expect(withClosingDays({ ...calendar, region: 'BE-BRU' }, [day({ region: 'BE-BRU', name: 'Local' }), day({ closed: false })]).closedFor('2026-12-24')).toBe('Local');
    expect(withClosingDays(calendar, [day({ state: 'GE' }), day({ region: 'BE-BRU' })])).toBe(calendar);
  });
});
