import { contentsOf, nameOf } from './change-words';

const day = { kind: 'closing-day' as const, payload: { state: 'BE', date: '2026-11-27', closed: true, name: 'Day of mourning' } };

describe('a change of law in words', () => {
  it('is named by what it is about', () => {
    expect(nameOf(day).replaceAll('\u00a0', ' ')).toBe('Closing day: Belgium, Fri 27 Nov 2026, Day of mourning');
    expect(nameOf({ kind: 'rule-pack', payload: { version: 'rules 7' } })).toBe('New rules: rules 7');
  });

  it('says each of its contents, those of declarations too', () => {
    expect(contentsOf(day).map(([term, words]) => [term, words.replaceAll('\u00a0', ' ')])).toEqual([['State', 'Belgium'], ['Day', 'Fri 27 Nov 2026'], ['Effect', 'Offices are closed'], ['Name', 'Day of mourning']]);
    const record = { kind: 'participation' as const, payload: { instrument: 'coe-mla-30', state: 'GE', status: 'party' as const, source: 's', checkedOn: '2026-11-01', declarations: { languages: ['en', 'fr'], consentRevocable: true } } };
    expect(contentsOf(record)).toEqual(expect.arrayContaining([['Languages', 'en, fr'], ['Consent can be revoked', 'yes']]));
  });
});
