import type { FormText } from '../form-text';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for provisional arrest',
  basis: 'European Convention on Extradition (ETS No. 24), Article 16; UN Model Treaty on Extradition, Article 9',
  labels: {
    'C.offences': 'Offence for which extradition will be requested',
    'D.extraditionFollows': 'Undertaking',
  },
  statements: {
    'D.extraditionFollows': 'A request for extradition with its documents will be sent in time',
  },
  reasons: {},
  handling: always('Confidential. Danger of flight.'),
};
