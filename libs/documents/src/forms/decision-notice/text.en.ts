import type { FormText } from '../form-text';
import { CRIMINAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Decision on a request',
  basis: 'Refusal, partial execution, postponement or conditions under the treaty or act named in section B',
  labels: {},
  statements: {},
  reasons: {
    'B.grounds': 'nothing is refused',
    'B.scope': 'the request is not refused in part',
    'B.postponeReason': 'nothing is postponed',
    'B.postponeUntil': 'nothing is postponed',
    'B.conditions': 'no conditions are set',
    'B.alternative': 'no other measure is proposed',
    'B.consultation': 'nothing is refused',
  },
  handling: always(CRIMINAL),
};
