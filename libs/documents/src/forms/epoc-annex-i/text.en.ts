import type { FormText } from '../form-text';
import { notOfficialEn } from '../not-official.en';
import { orderEn } from '../e-evidence-order.en';
import { always } from '../handling.en';

const issuingAuthority = orderEn.issuingAuthority('I');

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
    ...orderEn.labels,
    'D.earlierPreservation': 'Data preserved under an earlier request',
    'D.earlierProduction': 'Earlier request for production',
    'G.offences': '(b) Offence',
    'M.listCategories': 'At least three years, and in the list of Annex IV',
    ...issuingAuthority.labels,
  },
  statements: { ...orderEn.statements, ...issuingAuthority.statements },
  reasons: {
    ...orderEn.reasons,
    ...orderEn.boxesOfData('F').reasons,
    'C.emergencyKind': 'the time limit is not that of an emergency',
    'G.thresholdGrounds': 'neither traffic nor content data are ordered',
    'G.processorReason': 'the order is addressed to the controller',
    'G.processorInformsController': 'the order is addressed to the controller',
    'G.notInformReason': 'the processor is not asked to refrain from informing the controller',
    'H.delayConditions': 'informing the person is not delayed',
    'K.enforcingAuthority': 'no enforcing authority is notified',
    'M.necessityProportionality': 'no enforcing authority is notified',
    'M.caseSummary': 'no enforcing authority is notified',
    ...orderEn.validatingAuthority('J').reasons,
  },
  handling: always(orderEn.handling),
};
