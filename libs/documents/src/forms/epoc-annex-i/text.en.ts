import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { always } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'European Production Order Certificate (EPOC)',
  basis: 'Regulation (EU) 2023/1543, Article 9 and Annex I',
  notice: notOfficialEn('Annex I of Regulation (EU) 2023/1543'),
  opening: 'The addressee must execute this certificate and send the data to the authority named in section L(a) within the time limit of section C. On receipt it must act at once to preserve the data requested. It must take the measures needed to keep the certificate and the data confidential, secret and intact.',
  printed: {
    H: { label: 'The addressee', text: 'The addressee does not inform the person whose data are requested.' },
  },
  labels: {
    'B.emergencyOtherAddressee': 'Emergency',
    'D.earlierPreservation': 'Data preserved under an earlier request',
    'D.earlierProduction': 'Earlier request for production',
    'G.offences': '(b) Offence',
    'I.noPriorValidation': 'Validation',
    'M.listCategories': 'At least three years, and in the list of Annex IV',
  },
  statements: {
    'B.emergencyOtherAddressee': 'Emergency: the addressee did not react, and the certificate goes to another establishment or legal representative',
    'I.noPriorValidation': 'Issued without prior validation, in an emergency (Article 4(5))',
  },
  reasons: {
    'A.validatingAuthorityName': 'no validation is needed, or it is not needed beforehand',
    'A.validatingFileNumber': 'no authority validates the order',
    'B.addresseeType': 'the certificate goes to another establishment, in an emergency',
    'C.emergencyKind': 'the time limit is not that of an emergency',
    'F.categoryOther': 'no box “other” is chosen',
    'G.thresholdGrounds': 'neither traffic nor content data are ordered',
    'G.processorReason': 'the order is addressed to the controller',
    'G.processorInformsController': 'the order is addressed to the controller',
    'G.notInformReason': 'the processor is not asked to refrain from informing the controller',
    'H.delayConditions': 'informing the person is not delayed',
    'J.validatorType': 'no authority validates the order',
    'J.validator': 'no authority validates the order',
    'J.validatorSignature': 'no authority validates the order',
    'K.enforcingAuthority': 'no enforcing authority is notified',
    'M.necessityProportionality': 'no enforcing authority is notified',
    'M.caseSummary': 'no enforcing authority is notified',
  },
  handling: always('Confidential. The addressee keeps the order and the data confidential (Article 13).'),
};
