import type { FormText } from '../form-text';
import { CRIMINAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Acknowledgement of receipt',
  basis: 'Answer to a request for cooperation in a criminal case',
  labels: {
    'A.competent': 'This authority is competent',
    'A.request': 'Request received',
  },
  statements: {},
  reasons: {
    'A.forwardedTo': 'the receiving authority is competent',
  },
  handling: always(CRIMINAL),
};
