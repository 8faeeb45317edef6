import type { FormText } from '../form-text';
import { CRIMINAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request to give effect to an order',
  basis: 'Second Additional Protocol to the Convention on Cybercrime (CETS No. 224), Article 8',
  labels: {
    'A.protocolStatement': 'Statement',
    'A.offences': 'Offence',
    'B.domesticGrounds': 'Domestic legal grounds',
    'B.penalties': 'Provision and penalty',
  },
  statements: {
    'A.protocolStatement': 'The order is submitted pursuant to the Protocol',
  },
  reasons: {},
  handling: always(CRIMINAL),
};
