import { termsIn } from '@comity/domain';
import { GLOSSARIES } from './glossaries';
import { TERMS } from './glossary';
import { starterGlossary, starterLanguages } from './starter-glossary';

describe('terms offered for a glossary', () => {
  const english = starterGlossary('en', 'fr');

  it('are those of the wording, for every pair of its languages', () => {
    for (const from of starterLanguages()) {
      for (const to of starterLanguages()) expect(starterGlossary(from, to)).toHaveLength(from === to ? 0 : Object.keys(TERMS).length);
    }
  });

  it('are found in English texts as the test of the wording finds them', () => {
    for (const [i, known] of Object.values(TERMS).entries()) expect(known.test(english[i]?.term ?? '')).toBe(true);
    expect(termsIn('Please preserve traffic data of the subscribers.', english).map(({ term }) => term.rendering)).toEqual(['conservation', 'données relatives au trafic', 'abonné']);
  });

  it('are said in each language as its wording knows them', () => {
    for (const [lang, glossary] of Object.entries(GLOSSARIES)) {
      for (const [i, { known }] of Object.values(glossary).entries()) expect([lang, known.test(starterGlossary('en', lang)[i]?.rendering ?? '')]).toEqual([lang, true]);
    }
  });

  it('are none for a language without wording', () => expect(starterGlossary('en', 'ka')).toEqual([]));
});
