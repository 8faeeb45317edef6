import type { FormText } from '../form-text';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for electronic evidence',
  basis: 'Mutual legal assistance under the treaty named in the letter of request',
  labels: {
    'B.preservation': 'Preservation already obtained',
    'B.interceptionDuration': 'Duration of the collection or interception',
  },
  statements: {},
  reasons: {
    'B.interceptionDuration': 'stored data are asked for',
  },
  handling: always('Confidential. Criminal investigation.'),
};
