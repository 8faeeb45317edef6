import type { Role } from '../parties/roles';
import { roles } from '../parties/roles';
import type { ProposalDecision, ProposalState } from '../shared/two-people';
import { decideLetterhead, examineLetterhead, type LetterheadContent } from './letterhead';

describe('a decision on a proposed letterhead', () => {
  const codeOf = (state: ProposalState, decision: ProposalDecision, id: string, held: readonly Role[] = ['administrator'], active = true): string => {
    const decided = decideLetterhead({ state, proposedBy: 'first' }, decision, { id, active, roles: held });
    return decided.outcome === 'accepted' ? decided.value : decided.refusal.code;
  };
  it.each([
    ['adopt', 'second', 'adopted'], ['adopt', 'first', 'ADOPTER_IS_PROPOSER'], ['reject', 'second', 'rejected'], ['reject', 'first', 'REJECTER_IS_PROPOSER'],
    ['withdraw', 'first', 'withdrawn'], ['withdraw', 'second', 'WITHDRAWER_IS_NOT_PROPOSER'],
  ] as const)('%s by the %s administrator: %s', (decision, id, expected) => expect(codeOf('proposed', decision, id)).toBe(expected));

  it.each(['adopted', 'rejected', 'withdrawn'] as const)('none once it was %s', (state) => {
    for (const decision of ['adopt', 'reject', 'withdraw'] as const) expect(codeOf(state, decision, 'second')).toBe('LETTERHEAD_DECIDED');
  });

  it.each(roles.filter((role) => role !== 'administrator'))('not by a %s', (role) => {
    for (const decision of ['adopt', 'reject', 'withdraw'] as const) expect(codeOf('proposed', decision, 'second', [role])).toBe('ROLE_MISSING');
  });

  it('not by somebody who has left', () => expect(codeOf('proposed', 'adopt', 'second', ['administrator'], false)).toBe('ROLE_MISSING'));
});

describe('what can be proposed', () => {
  const now: LetterheadContent = { name: 'Office of the Public Prosecutor, Valmere', nameNative: 'Parket Valmere', lang: 'nl', address: ['Gerechtsplein 1', '0000 Valmere'], picture: null };
  const fields = (given: Partial<LetterheadContent>): readonly string[] => examineLetterhead({ ...now, ...given }, now).map(({ field }) => field);
  it.each([
    ['another name', { name: 'Public Prosecutor, Valmere' }, []],
    ['a picture', { picture: 'a'.repeat(64) }, []],
    ['another address', { address: ['Gerechtsplein 2'] }, []],
    ['no name in another language', { nameNative: null, lang: null }, []],
    ['what holds already', {}, ['']],
    ['no name', { name: '  ' }, ['/name']],
    ['a name too long', { name: 'x'.repeat(161) }, ['/name']],
    ['a name without its language', { lang: null }, ['/lang']],
    ['a language without its name', { nameNative: null }, ['/nameNative']],
    ['a language that is none', { lang: 'not a language' }, ['/lang']],
    ['an empty line', { address: ['Gerechtsplein 1', ' '] }, ['/address/1']],
    ['too many lines', { address: Array.from({ length: 7 }, () => 'x') }, ['/address']],
  ] satisfies readonly (readonly [string, Partial<LetterheadContent>, readonly string[]])[])('%s', (_name, given, expected) => expect(fields(given)).toEqual(expected));
});
