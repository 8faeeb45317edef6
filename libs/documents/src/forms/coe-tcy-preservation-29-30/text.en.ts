import type { FormText } from '../form-text';
import { tCyEn } from '../t-cy.en';

const confidentiality = tCyEn.confidentiality('16');

export const textEn: FormText = {
  lang: 'en',
  title: 'Data preservation request',
  basis: 'Convention on Cybercrime (ETS No. 185), Articles 29 and 30',
  labels: {
    ...tCyEn.labels,
    '14.mlaIntention': 'Undertaking',
    '15.art30Requested': 'Article 30',
    '16.doNotNotifyUser': 'Notice to the user',
  },
  statements: {
    ...tCyEn.statements,
    '14.mlaIntention': 'A request for the search, seizure or disclosure of the data will follow (Article 29(2)(f))',
    '15.art30Requested': 'Please disclose enough traffic data to identify any other service provider and the path of the communication',
    '16.doNotNotifyUser': 'The provider must not notify the user. If your law cannot ensure this, please tell us before the request is carried out (Article 29(6))',
  },
  reasons: {
    '3.previousReference': 'the request is new',
    '13.urgencyReason': 'the urgency is normal',
    '15.art30Detail': 'no disclosure under Article 30 is asked for',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
