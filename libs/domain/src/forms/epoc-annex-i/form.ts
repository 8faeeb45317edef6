import type { FormDefinition } from '../definition';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { sectionsA } from './sections-a';
import { sectionsB } from './sections-b';

/** Regulation (EU) 2023/1543, Articles 4, 5, 8 and 9 and Annex I. */
export const epocAnnexI: FormDefinition = {
  id: 'EPOC_ANNEX_I',
  version: '1',
  title: 'European Production Order Certificate',
  legalBasis: 'Regulation (EU) 2023/1543, Articles 4, 5, 8 and 9 and Annex I',
  confidence: 'A',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['http://data.europa.eu/eli/reg/2023/1543/oj'],
  issuingState: { pointer: 'A/issuingState' },
  addressedState: { context: 'requestedState' },
  sections: [...sectionsA, ...sectionsB],
};
