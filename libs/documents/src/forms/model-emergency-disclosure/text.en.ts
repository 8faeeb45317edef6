import type { FormText } from '../form-text';
import { always } from '../handling.en';
import { letterToProviderEn } from '../letter-to-provider.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Emergency disclosure request',
  basis: 'To a service provider, under the law of the requesting authority and the provider’s own law',
  labels: {
    'C.personAtRisk': 'Person at risk',
    'E.declaration': 'Declaration',
    'E.doNotNotifyUser': letterToProviderEn.labels['E.doNotNotifyUser'],
  },
  statements: {
    'E.declaration': 'What is stated here is true to the best of my knowledge, and this request is lawful under the law of my State',
    ...letterToProviderEn.statements,
  },
  reasons: {},
  handling: always('Confidential. Emergency: danger to life or limb.'),
};
