import type { FormText } from '../form-text';
import { CRIMINAL, always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Order for subscriber information',
  basis: 'Second Additional Protocol to the Convention on Cybercrime (CETS No. 224), Article 7: order to a service provider in another Party',
  labels: {
    'A.protocolStatement': 'Statement',
    'A.offences': 'Offence under investigation',
    'B.domesticGrounds': 'Domestic legal grounds',
    'B.penalties': 'Provision and penalty of the offence',
    'B.notificationStatement': 'Notification',
  },
  statements: {
    'A.protocolStatement': 'This order is issued pursuant to the Protocol (Article 7(3)(b))',
    'B.notificationStatement': 'The Party in whose territory the provider is has been notified at the same time',
  },
  reasons: {},
  handling: always(CRIMINAL),
};
