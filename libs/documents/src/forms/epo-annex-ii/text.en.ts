import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { PERSONAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Notification of a breach of a protection measure',
  basis: 'Directive 2011/99/EU, Article 12 and Annex II: measure taken on the basis of a European protection order',
  notice: notOfficialEn('Annex II of Directive 2011/99/EU'),
  labels: {},
  statements: {},
  reasons: {
    'e.breachDescription': 'no breach is notified',
    'e.measuresTaken': 'no breach is notified',
    'e.legalConsequences': 'no breach is notified',
  },
  handling: always(PERSONAL),
};
