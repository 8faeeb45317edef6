import type { FormText } from '../form-text';
import { letterToProviderEn } from '../letter-to-provider.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request to preserve data',
  basis: 'To a service provider, under the law of the requesting authority',
  ...letterToProviderEn,
  reasons: {
    ...letterToProviderEn.reasons,
    'A.previousReference': 'the request is new',
  },
};
