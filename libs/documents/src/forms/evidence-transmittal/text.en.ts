import type { FormText } from '../form-text';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Transmittal of results',
  basis: 'Directive 2014/41/EU, Article 13; practice under the treaties',
  labels: {
    'B.remedyPending': 'Legal remedy pending, transfer provisional',
  },
  statements: {
    'C.receiptRequested': 'Please confirm receipt',
  },
  reasons: {},
  handling: always('Confidential. Evidence in criminal proceedings.'),
};
