import type { FormText } from '../form-text';
import { PERSONAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Assurances and guarantees',
  basis: 'European Convention on Extradition (ETS No. 24), Articles 11 and 14; Second Additional Protocol, Article 3; Framework Decision 2002/584/JHA, Article 5',
  labels: {
    'A.assurances': 'Assurance',
  },
  statements: {},
  reasons: {
    'A.monitoring': 'no assurance on detention or monitoring is given',
  },
  handling: always(PERSONAL),
};
