import type { FormText } from '../form-text';
import { tCyEn } from '../t-cy.en';

const confidentiality = tCyEn.confidentiality('17');

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for subscriber information',
  basis: 'Mutual legal assistance under the Convention on Cybercrime (ETS No. 185), Article 31',
  labels: tCyEn.labels,
  statements: tCyEn.statements,
  reasons: {
    '9.previousMla': 'the request does not follow up a request for mutual legal assistance',
    '10.previousPreservation': 'the request does not follow up a preservation request',
    '15.expeditedReason': 'no expedited answer is asked for',
    ...confidentiality.reasons,
  },
  handling: confidentiality.handling,
};
