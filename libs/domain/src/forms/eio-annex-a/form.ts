import type { FormDefinition } from '../definition';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { sectionsA } from './sections-a';
import { sectionsB } from './sections-b';
import { sectionsC } from './sections-c';

/** Directive 2014/41/EU, Articles 1 to 9 and Annex A. */
export const eioAnnexA: FormDefinition = {
  id: 'EIO_ANNEX_A',
  version: '1',
  title: 'European Investigation Order',
  legalBasis: 'Directive 2014/41/EU, Articles 1 to 9 and Annex A',
  confidence: 'B',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['https://eur-lex.europa.eu/eli/dir/2014/41/oj', 'https://eur-lex.europa.eu/eli/dir/2014/41/2022-03-13'],
  issuingState: { pointer: 'A/issuingState' },
  addressedState: { pointer: 'A/executingState' },
  sections: [...sectionsA, ...sectionsB, ...sectionsC],
};
