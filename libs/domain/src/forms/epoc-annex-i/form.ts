import type { FormDefinition } from '../definition';
import { eEvidenceForm } from '../sections/e-evidence';
import { sectionsA } from './sections-a';
import { sectionsB } from './sections-b';

/** Regulation (EU) 2023/1543, Articles 4, 5, 8 and 9 and Annex I. */
export const epocAnnexI: FormDefinition = {
  id: 'EPOC_ANNEX_I',
  version: '1',
  title: 'European Production Order Certificate',
  legalBasis: 'Regulation (EU) 2023/1543, Articles 4, 5, 8 and 9 and Annex I',
  ...eEvidenceForm,
  sections: [...sectionsA, ...sectionsB],
};
