import type { Finding } from '../forms/document';
import { waivableBy } from '../forms/rules/registry';
import { factFindings, lengthFindings, termFindings, translationFindings, withTranslation, type SecondLanguage } from './findings';
import type { Segment, SegmentState } from './translation';

const language: SecondLanguage = { lang: 'fr', also: 'ka', name: 'Georgian', accepted: ['ka'] };
const segment = (state: SegmentState, at = '/values/10/facts', place = 0): Segment => ({ at, section: '10', label: 'Facts', place, text: 'Words', sha256: 'x', state, translation: null });

describe('findings of a translation', () => {
  it.each([
    ['missing', 'TRN-01', '1 of 1 paragraphs is not translated (Georgian), first “Facts” in section 10. Translate: the requested State reads only the translation.'],
    ['stale', 'TRN-02', '1 of 1 paragraphs was changed after it was translated (Georgian), first “Facts” in section 10. Bring the translation up to date: the requested State reads only the translation.'],
    ['machine', 'TRN-03', '1 of 1 paragraphs has a machine draft that nobody revised and that is never sent (Georgian), first “Facts” in section 10. Revise and save under a name: the requested State reads only the translation.'],
  ] as const)('block where the requested State reads only the translation: %s', (state, rule, message) => {
    expect(translationFindings(language, [segment(state)])).toEqual([{ rule, level: 'block', section: '', field: '', message }]);
  });

  it('need a reason where it reads the document itself, or neither language', () => {
    for (const accepted of [['fr', 'ka'], ['de']]) {
      expect(translationFindings({ ...language, accepted }, [segment('missing'), segment('stale', '/values/10/b'), segment('machine', '/values/10/c')]).map(({ rule, level }) => `${rule} ${level}`)).toEqual(['TRN-04 reason', 'TRN-05 reason', 'TRN-06 reason']);
    }
  });

  it('are none where people translated everything', () => {
    expect(translationFindings(language, [segment('human'), segment('certified')])).toEqual([]);
  });

  it('are one for each kind of gap, however many paragraphs there are', () => {
    const found = translationFindings(language, [segment('missing'), segment('human'), segment('stale'), segment('missing')]);
    expect(found.map(({ rule }) => rule)).toEqual(['TRN-01', 'TRN-02']);
    expect(found[0]?.message).toContain('2 of 4 paragraphs are not translated');
  });

  it('name a second language that is the first', () => {
    expect(translationFindings({ ...language, lang: 'ka-GE' }, [segment('missing')])).toEqual([expect.objectContaining({ rule: 'TRN-07', level: 'block' })]);
  });
});

describe('a translation longer than a paper holds', () => {
  const of = (label: string, length: number): Segment => ({ ...segment('human'), label, translation: { text: 'a'.repeat(length), translator: 'Anna' } as unknown as Segment['translation'] });

  it('blocks and names its longest paragraph', () => {
    expect(lengthFindings(language, [of('Facts', 199_996), of('Offence', 299_996)])).toEqual([]);
    expect(lengthFindings(language, [of('Facts', 199_997), of('Offence', 299_996)])).toEqual([expect.objectContaining({ rule: 'TXT-02', level: 'block', message: expect.stringMatching(/\(Georgian\) has 500,001 characters.+“Offence” in section 10/) as string })]);
  });
});

describe('who may set a finding aside', () => {
  it('is nobody where the translation is what is read, the author elsewhere', () => {
    expect(['TRN-01', 'TRN-02', 'TRN-03', 'TRN-07'].map(waivableBy)).toEqual([null, null, null, null]);
    expect(['TRN-04', 'TRN-05', 'TRN-06'].map(waivableBy)).toEqual(['author', 'author', 'author']);
  });
});

describe('terms of the glossary', () => {
  const translated = (text: string): Segment => ({ ...segment('human'), text: 'The subscriber', translation: { sourceSha256: 'x', source: 'The subscriber', text, state: 'human', translator: 'T', certification: null, at: '/values/10/facts', replaces: null, savedAt: '2026-11-20T10:00:00Z' } });
  const terms = [{ term: 'subscriber', rendering: 'abonné', termAlso: [], renderingAlso: [] }];

  it('are named where the translation says them otherwise', () => {
    expect(termFindings([translated('L’abonné')], terms)).toEqual([]);
    expect(termFindings([translated('L’usager')], terms)).toEqual([
      { rule: 'TRN-08', level: 'advice', section: '', field: '', message: 'In the glossary “subscriber” is “abonné”: the translation says it otherwise, first in “Facts”.' },
    ]);
  });
});

describe('figures and names that a translation has otherwise', () => {
  const translated = (state: SegmentState): Segment => ({ ...segment(state), text: 'From 192.0.2.61', translation: { text: '192.0.2.16', translator: 'T' } as unknown as Segment['translation'] });

  it('are told of what people translated and is current, and anybody may pass over them', () => {
    expect(factFindings({ lang: 'en', also: 'fr' }, [translated('human')])).toEqual([
      { rule: 'TRN-09', level: 'advice', section: '10', field: '/facts', message: '192.0.2.61 is in the original, not in the translation; 192.0.2.16 is in the translation only.' },
    ]);
    expect(factFindings({ lang: 'en', also: 'fr' }, [translated('machine'), translated('stale'), segment('missing')])).toEqual([]);
    expect(['TRN-09', 'TRN-10'].map(waivableBy)).toEqual(['author', 'author']);
  });
});

describe('the language that the requested State reads', () => {
  const gen06: Finding = { rule: 'GEN-06', level: 'block', section: '', field: '', message: '' };

  it('may be the second one', () => expect(withTranslation([gen06], language, [])).toEqual([]));
  it('is still lacking where the second is not accepted either', () => expect(withTranslation([gen06], { ...language, also: 'hy' }, [])).toEqual([gen06]));
});
