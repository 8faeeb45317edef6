import type { FormText } from '../form-text';
import { CRIMINAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for further information',
  basis: 'Under the treaty or act that governs the request named below',
  labels: {
    'A.whyNeeded': 'Provision that needs it',
  },
  statements: {},
  reasons: {},
  handling: always(CRIMINAL),
};
