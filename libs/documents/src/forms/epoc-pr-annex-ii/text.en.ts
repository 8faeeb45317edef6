import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'European Preservation Order Certificate (EPOC-PR)',
  basis: 'Regulation (EU) 2023/1543, Article 9 and Annex II',
  notice: notOfficialEn('Annex II of Regulation (EU) 2023/1543'),
  opening: 'The addressee must preserve the data requested without undue delay. Preservation ends after 60 days, unless the issuing authority extends it by 30 days (Annex VI) or confirms that a request for production has been issued (Annex V).',
  labels: {
    'B.emergencyOtherAddressee': 'Emergency',
    'E.offences': '(b) Offence',
    'F.noPriorValidation': 'Validation',
  },
  statements: {
    'B.emergencyOtherAddressee': 'Emergency: the addressee did not react, and the certificate goes to another establishment or legal representative',
    'F.noPriorValidation': 'Issued without prior validation, in an emergency (Article 4(5))',
  },
  reasons: {
    'A.validatingAuthorityName': 'no validation is needed, or it is not needed beforehand',
    'A.validatingFileNumber': 'no authority validates the order',
    'B.addresseeType': 'the certificate goes to another establishment, in an emergency',
    'D.categoryOther': 'no box “other” is chosen',
    'G.validatorType': 'no authority validates the order',
    'G.validator': 'no authority validates the order',
    'G.validatorSignature': 'no authority validates the order',
  },
  handling: always('Confidential. The addressee keeps the order and the data confidential (Article 13).'),
};
