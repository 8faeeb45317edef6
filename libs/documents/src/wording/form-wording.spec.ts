import { formIds } from '@comity/domain';
import { wordingLanguages } from '../forms/registry';
import { digestOfTexts, wordingDigest, wordingTexts } from './form-wording';

const written = formIds.flatMap((form) => wordingLanguages(form).filter((lang) => lang !== 'en').map((lang) => [form, lang] as const));

describe('the wording of a form in a language', () => {
  it('has a digest of its own for each form and language, the same each time', () => {
    const digests = written.map(([form, lang]) => wordingDigest(form, lang));
    expect(digests).toHaveLength(64);
    expect(new Set(digests).size).toBe(64);
    expect(written.map(([form, lang]) => wordingDigest(form, lang))).toEqual(digests);
  });

  it('has another digest when one text, or the English it stands for, is another', () => {
    const texts = wordingTexts('ACK_RECEIPT', 'fr');
    const digest = wordingDigest('ACK_RECEIPT', 'fr');
    expect(digestOfTexts('ACK_RECEIPT', 'fr', texts)).toBe(digest);
    for (const [n, changed] of [[0, { text: 'Autre' }], [texts.length - 1, { text: 'Autre' }], [5, { english: 'Another' }]] as const) {
      expect(digestOfTexts('ACK_RECEIPT', 'fr', texts.map((each, i) => (i === n ? { ...each, ...changed } : each)))).not.toBe(digest);
    }
  });

  it('leaves no text out, and names questions about measures only where they are asked', () => {
    for (const [form, lang] of written) expect(wordingTexts(form, lang).filter(({ text }) => text.trim() === '')).toEqual([]);
    const questions = (form: 'MLA_REQUEST' | 'ACK_RECEIPT'): number => wordingTexts(form, 'de').filter(({ where }) => where.startsWith('question ')).length;
    expect([questions('MLA_REQUEST') > 20, questions('ACK_RECEIPT')]).toEqual([true, 0]);
  });

  it('is nothing in English, and in a language in which the form is not written', () => {
    expect([wordingDigest('ACK_RECEIPT', 'en'), wordingDigest('EIO_ANNEX_A', 'fr'), wordingDigest('ACK_RECEIPT', 'ja'), wordingDigest('ACK_RECEIPT', 'constructor')]).toEqual([null, null, null, null]);
  });
});
