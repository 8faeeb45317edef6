import type { FormText } from '../form-text';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for expedited disclosure in an emergency',
  basis: 'Second Additional Protocol to the Convention on Cybercrime (CETS No. 224), Article 9',
  labels: {
    'A.protocolStatement': 'Statement',
    'A.offences': 'Offence',
  },
  statements: {
    'A.protocolStatement': 'This request is issued pursuant to the Protocol',
  },
  reasons: {},
  handling: always('Confidential. Emergency: danger to life or limb.'),
};
