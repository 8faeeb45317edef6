import type { FormText } from '../form-text';
import { letterToProviderEn } from '../letter-to-provider.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for voluntary disclosure of data',
  basis: 'To a service provider, under the law of the requesting authority and the provider’s own law',
  ...letterToProviderEn,
};
