import type { RouteRule } from '../rule';
import { americanAssistance, europeanAssistance, lettersRogatory, regionalAssistance, unAssistance, type Assistance } from './assistance';
import { eioSigns } from './words';

const ready = ['Date of appearance, and how long the person is needed', 'Safe conduct, allowances and travel costs offered', 'For a person in custody: consent, and until when the person must be back'];
const part: Assistance = {
  need: 'witness', kind: 'Request for the appearance of a witness or expert', ready, eio: false,
  articles: { 'mla-2000': 'Arts 5, 9', 'ets-30': 'ETS 30 Arts 7 to 12; ETS 182 Arts 3, 13, 14', untoc: 'Art. 18(10), (27)', uncac: 'Art. 46(10), (27)' },
  limits: { 'ets-30': ['mla30-7-summons', 'mla30-12-safe'], untoc: ['untoc-18-safe'], uncac: ['uncac-46-safe'], 'us-ch': ['us-ch-mla-22-summons', 'us-ch-mla-27-safe'] },
};

export const witness: readonly RouteRule[] = [
  {
    id: 'witness/eio', instrument: 'eu-eio-2014-41', articles: 'Arts 22, 23', kind: 'European Investigation Order for the temporary transfer of a person in custody', tier: 1, why: 'First choice between Member States without Denmark and Ireland, for persons in custody.', signs: eioSigns, forms: ['EIO_ANNEX_A'],
    limits: ['eio-16-ack', 'eio-12-recognise', 'eio-12-execute'], ready: ['Annex A complete', ...ready], doubts: ['It transfers persons in custody; the summons of others is served under the EU Convention of 2000.'],
  },
  ...europeanAssistance(part), ...americanAssistance(part), ...regionalAssistance(part), ...unAssistance(part), ...lettersRogatory(part),
];
