import type { FormText } from '../form-text';
import { CRIMINAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for domain name registration information',
  basis: 'Second Additional Protocol to the Convention on Cybercrime (CETS No. 224), Article 6',
  labels: {
    'A.protocolStatement': 'Statement',
  },
  statements: {
    'A.protocolStatement': 'This request is issued under the Protocol. The need for the information arises because of its relevance to a specific criminal investigation or proceeding, and it will be used only for that (Article 6(3)(d))',
  },
  reasons: {},
  handling: always(CRIMINAL),
};
