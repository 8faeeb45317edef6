import type { FormText } from '../form-text';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for subscriber information',
  basis: 'Mutual legal assistance under the Convention on Cybercrime (ETS No. 185), Article 31',
  labels: {
    '3.status': 'Status',
    '5.expeditedResponsePreferred': 'Manner of reply',
  },
  statements: {
    '5.expeditedResponsePreferred': 'Reply by e-mail or other expedited means preferred',
  },
  reasons: {
    '9.previousMla': 'the request does not follow up a request for mutual legal assistance',
    '10.previousPreservation': 'the request does not follow up a preservation request',
    '15.expeditedReason': 'no expedited answer is asked for',
    '17.confidentialityReason': 'confidentiality is not asked for',
  },
  handling: (values) => (values['17']?.['confidential'] === true ? 'Confidential. Criminal investigation.' : 'Criminal investigation.'),
};
