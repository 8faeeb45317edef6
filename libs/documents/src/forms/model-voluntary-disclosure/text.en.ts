import type { FormText } from '../form-text';
import { confidentialIf } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for voluntary disclosure of data',
  basis: 'To a service provider, under the law of the requesting authority and the provider’s own law',
  labels: {
    'E.doNotNotifyUser': 'Notice to the user',
    'C.offences': 'Offence',
    'C.domesticBasis': 'Domestic legal basis',
  },
  statements: {
    'E.doNotNotifyUser': 'Please do not tell the user about this request',
  },
  reasons: {
    'E.nonDisclosureReason': 'the provider is not asked to keep the request from the user',
  },
  handling: confidentialIf('E', 'doNotNotifyUser'),
};
