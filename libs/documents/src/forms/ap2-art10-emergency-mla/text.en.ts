import type { FormText } from '../form-text';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for emergency mutual assistance',
  basis: 'Second Additional Protocol to the Convention on Cybercrime (CETS No. 224), Article 10',
  labels: {
    'A.electronicForm': 'Form',
  },
  statements: {
    'A.electronicForm': 'This request is sent in electronic form, with a security and an authentication that the requested Party accepts',
  },
  reasons: {},
  handling: always('Confidential. Emergency: danger to life or limb.'),
};
