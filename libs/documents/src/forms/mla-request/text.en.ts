import type { FormText } from '../form-text';
import { confidentialIf } from '../handling.en';

export const textEn: FormText = {
  lang: 'en',
  title: 'Request for mutual legal assistance',
  basis: 'Letter of request under the treaty, or on the reciprocity, named in section B',
  labels: {
    'A.initiatingAuthority': 'Authority conducting the case',
    'D.persons': 'Natural person',
    'D.legalPersons': 'Legal person',
    'F.confidential': 'Confidentiality',
    'F.urgent': 'Urgency',
    'F.officialsPresent': 'Official who wishes to attend',
    'G.useLimitation': 'Use of what is sent',
    'G.assurances': 'Assurance',
    'G.priorRequests': 'Earlier related request',
    'H.contact': 'Contact point of the case officer',
    'C.offences': 'Offence',
    'C.lawText': 'Text of the law',
    'B.domesticPower': 'Domestic provision empowering the authority',
  },
  statements: {
    'G.useLimitation': 'What is obtained will be used only for the case stated here, unless the requested authority consents beforehand',
  },
  reasons: {
    'B.reciprocity': 'the request rests on a treaty',
    'C.court': 'the case is still being investigated',
    'C.facts': 'only service of documents is asked for',
    'C.offences': 'only service of documents is asked for',
    'C.lawText': 'only service of documents is asked for',
    'D.victimsProtection': 'no minor is named',
    'E.location': 'no search, evidence of a person or service is asked for',
    'E.dataSelectors': 'no electronic evidence is asked for',
    'E.dataCategories': 'no electronic evidence is asked for',
    'F.questions': 'nobody is to be heard',
    'F.confidentialityReason': 'confidentiality is not asked for',
    'F.urgencyReason': 'the request is not urgent',
    'F.deadline': 'the request is not urgent',
  },
  handling: confidentialIf('F', 'confidential'),
};
