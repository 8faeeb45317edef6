import type { FormText } from '../form-text';
import { CRIMINAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Withdrawal or narrowing of a request',
  basis: 'Notice of the requesting authority',
  labels: {
    'A.replacedBy': 'Request that replaces it',
  },
  statements: {},
  reasons: {
    'A.remaining': 'the request is not narrowed',
    'A.replacedBy': 'the request is not replaced',
  },
  handling: always(CRIMINAL),
};
