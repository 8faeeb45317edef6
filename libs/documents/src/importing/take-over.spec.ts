import type { FormDocumentLike } from '../document';
import { ChoiceError, differenceId, supplementOf, takenOver, type Choice } from './index';
import type { ImportDifference } from './field-differences';

const paper: FormDocumentLike = {
  form: 'COE_TCY_PRESERVATION_29_30', lang: 'en',
  values: { '1': { date: '2026-11-20' }, '4': { requestedAuthority: { name: 'Office of Tsikari', tel: '+995 32 555 0100' } }, '9': { offences: ['fraud', 'extortion'], summary: 'Sums were taken.' } },
};
const onPage: ImportDifference = { with: 'page', section: '9', field: '/summary', data: 'Sums were taken.', other: null };
const stray: ImportDifference = { with: 'page', section: null, field: null, data: null, other: 'No sums were taken.' };
const chosen = (difference: ImportDifference, take: Choice['take'], value?: string): Choice => ({ difference: differenceId(difference), take, ...(value === undefined ? {} : { value }) });
const codeOf = (work: () => unknown): string => {
  try { work(); } catch (error) { if (error instanceof ChoiceError) return error.code; throw error; }
  return 'none';
};

describe('a paper that opens a request', () => {
  it('is taken as it is where nothing differs', () => expect(takenOver(paper, [], [], null)).toEqual(paper));

  it('says what the page says where a person read it there', () => {
    const { values } = takenOver(paper, [onPage, stray], [chosen(onPage, 'page', 'No sums were taken. '), chosen(stray, 'data')], null);
    expect(values['9']).toEqual({ offences: ['fraud', 'extortion'], summary: 'No sums were taken.' });
    expect(paper.values['9']).toMatchObject({ summary: 'Sums were taken.' });
  });

  it.each([
    ['a difference without a choice', [chosen(onPage, 'data')], 'CHOICE_MISSING'],
    ['a choice about nothing', [chosen(onPage, 'data'), chosen(stray, 'data'), { difference: 'f'.repeat(16), take: 'data' as const }], 'CHOICE_UNKNOWN'],
    ['a line of the page that belongs to no field', [chosen(onPage, 'data'), chosen(stray, 'page', 'text')], 'CHOICE_NOT_POSSIBLE'],
    ['the page without its text', [chosen(onPage, 'page', ' '), chosen(stray, 'data')], 'CHOICE_NOT_POSSIBLE'],
    ['the data as what is printed', [chosen(onPage, 'page', 'Sums were taken.'), chosen(stray, 'data')], 'CHOICE_NOT_POSSIBLE'],
    ['what was known, where nothing was', [chosen(onPage, 'kept'), chosen(stray, 'data')], 'CHOICE_NOT_POSSIBLE'],
  ] as const)('refuses %s', (_what, choices, code) => expect(codeOf(() => takenOver(paper, [onPage, stray], choices, null))).toBe(code));
});

describe('a paper that came apart', () => {
  const known: FormDocumentLike = { ...paper, values: { '1': { date: '2026-11-19' }, '4': { requestedAuthority: { name: 'Office of Tsikari', tel: ' ' } }, '9': { offences: ['fraud'] }, '15': { deadline: '2026-12-01' } } };
  const { filled, differences } = supplementOf(known, paper);
  const [date, offences] = differences as readonly [ImportDifference, ImportDifference];

  it('fills what was empty and names what differs, a list as one', () => {
    expect(filled).toEqual([{ section: '4', field: '/requestedAuthority/tel', value: '+995 32 555 0100' }, { section: '9', field: '/summary', value: 'Sums were taken.' }]);
    expect(differences).toEqual([
      { with: 'message', section: '1', field: '/date', data: '2026-11-20', other: '2026-11-19' },
      { with: 'message', section: '9', field: '/offences', data: ['fraud', 'extortion'], other: ['fraud'] },
    ]);
  });

  it('leaves what was known where a person says so, and what the paper does not speak of', () => {
    const { values } = takenOver(paper, differences, [chosen(date, 'kept'), chosen(offences, 'data')], known);
    expect(values).toEqual({
      '1': { date: '2026-11-19' }, '4': { requestedAuthority: { name: 'Office of Tsikari', tel: '+995 32 555 0100' } },
      '9': { offences: ['fraud', 'extortion'], summary: 'Sums were taken.' }, '15': { deadline: '2026-12-01' },
    });
  });

  it('changes nothing the second time', () => {
    const once = takenOver(paper, differences, [chosen(date, 'data'), chosen(offences, 'data')], known);
    expect(supplementOf(once, paper)).toEqual({ filled: [], differences: [] });
  });

  it('refuses "as printed" for what was known', () => expect(codeOf(() => takenOver(paper, differences, [chosen(date, 'page', 'x'), chosen(offences, 'data')], known))).toBe('CHOICE_NOT_POSSIBLE'));
});
