import { atSection } from '../wording/at-section';

/** What the certificates of Annexes I and II of Regulation (EU) 2023/1543 have in common, where they say it alike. */
export const orderEn = {
  labels: { 'B.emergencyOtherAddressee': 'Emergency' },
  statements: {
    'B.emergencyOtherAddressee': 'Emergency: the addressee did not react, and the certificate goes to another establishment or legal representative',
  },
  reasons: {
    'A.validatingAuthorityName': 'no validation is needed, or it is not needed beforehand',
    'A.validatingFileNumber': 'no authority validates the order',
    'B.addresseeType': 'the certificate goes to another establishment, in an emergency',
  },
  boxesOfData: (section: string) => ({ reasons: atSection(section, { categoryOther: 'no box “other” is chosen' }) }),
  issuingAuthority: (section: string) => ({
    labels: atSection(section, { noPriorValidation: 'Validation' }),
    statements: atSection(section, { noPriorValidation: 'Issued without prior validation, in an emergency (Article 4(5))' }),
  }),
  validatingAuthority: (section: string) => ({
    reasons: atSection(section, {
      validatorType: 'no authority validates the order',
      validator: 'no authority validates the order',
      validatorSignature: 'no authority validates the order',
    }),
  }),
  handling: 'Confidential. The addressee keeps the order and the data confidential (Article 13).',
};
