import { roles, type Role } from '../parties/roles';
import { decideApproval, decideApprovalWithdrawal, wordingState, type WordingApproval, type WordingState } from './approval';

const [PRESENT, EARLIER] = ['a'.repeat(64), 'b'.repeat(64)];
const TODAY = '2026-11-21';
const approval: WordingApproval = { name: 'Ines Tavares', post: 'Lawyer-linguist', competence: 'Sworn translator for French', approvedOn: '2026-11-20', wordingSha256: PRESENT };
const person = (role: Role, active = true) => ({ id: 'someone', active, roles: [role] });
const outcome = (decided: ReturnType<typeof decideApproval>): string => (decided.outcome === 'accepted' ? 'accepted' : decided.refusal.code);

it.each([
  [null, 'not-approved'], [{ wordingSha256: PRESENT, withdrawn: false }, 'approved'], [{ wordingSha256: EARLIER, withdrawn: false }, 'earlier'],
  [{ wordingSha256: PRESENT, withdrawn: true }, 'withdrawn'], [{ wordingSha256: EARLIER, withdrawn: true }, 'withdrawn'],
] as const)('a wording with the approval %j is %s', (given, expected) => expect(wordingState(PRESENT, given)).toBe(expected));

describe('an approval', () => {
  const entered = (given: Partial<WordingApproval> = {}, state: WordingState = 'not-approved'): string => outcome(decideApproval({ ...approval, ...given }, { sha256: PRESENT, state }, TODAY, person('administrator')));
  it.each(['not-approved', 'earlier', 'withdrawn'] as const)('is entered where it is %s', (state) => expect(entered({}, state)).toBe('accepted'));
  it.each([
    ['of a wording that holds no longer', { wordingSha256: EARLIER }, 'not-approved', 'WORDING_CHANGED'],
    ['of tomorrow', { approvedOn: '2026-11-22' }, 'not-approved', 'APPROVED_LATER'],
    ['where it is approved', {}, 'approved', 'WORDING_APPROVED'],
  ] as const)('is refused %s', (_name, given, state, code) => expect(entered(given, state)).toBe(code));
  it('is refused where there is no wording', () => expect(outcome(decideApproval(approval, null, TODAY, person('administrator')))).toBe('NO_WORDING'));

  it.each(roles.filter((role) => role !== 'administrator'))('is neither entered nor withdrawn by a %s', (role) => {
    expect(outcome(decideApproval(approval, { sha256: PRESENT, state: 'not-approved' }, TODAY, person(role)))).toBe('ROLE_MISSING');
    expect(outcome(decideApprovalWithdrawal({ withdrawn: false }, person(role)))).toBe('ROLE_MISSING');
  });
  it('is not entered by somebody who has left', () => expect(outcome(decideApproval(approval, { sha256: PRESENT, state: 'not-approved' }, TODAY, person('administrator', false)))).toBe('ROLE_MISSING'));
  it('is withdrawn once', () => {
    expect(outcome(decideApprovalWithdrawal({ withdrawn: false }, person('administrator')))).toBe('accepted');
    expect(outcome(decideApprovalWithdrawal({ withdrawn: true }, person('administrator')))).toBe('APPROVAL_WITHDRAWN');
  });
});
