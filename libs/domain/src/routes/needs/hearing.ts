import type { RouteRule } from '../rule';
import { americanAssistance, europeanAssistance, lettersRogatory, regionalAssistance, unAssistance, type Assistance } from './assistance';
import { eioSigns, judicial, urgentToo } from './words';

const ready = ['Why the person cannot or should not appear in person', 'Names of those who conduct the hearing, language, time with zone, technical contact'];
const part: Assistance = {
  need: 'hearing', kind: 'Request for a hearing by video or telephone', ready, eio: true,
  articles: { 'mla-2000': 'Arts 10, 11', 'ets-30': 'ETS 182 Arts 9, 10', tca: 'Part Three, Title VIII, with ETS 182 Arts 9, 10', untoc: 'Art. 18(18)', uncac: 'Art. 46(18)', 'eu-us': 'Agreement Art. 6, with the bilateral treaty' },
};

export const hearing: readonly RouteRule[] = [
  {
    id: 'hearing/eio', instrument: 'eu-eio-2014-41', articles: 'Arts 24, 25', kind: 'European Investigation Order for a hearing by video or telephone', tier: 1, why: 'First choice between Member States without Denmark and Ireland.', signs: eioSigns, forms: ['EIO_ANNEX_A'],
    limits: urgentToo(['eio-16-ack', 'eio-12-recognise', 'eio-12-execute'], ['eio-12-urgent']), ready: ['Annex A complete', ...ready, 'Consent of a suspected or accused person'],
  },
  ...europeanAssistance(part), ...americanAssistance(part),
  {
    id: 'hearing/ap2-11', instrument: 'coe-budapest-ap2-224', articles: 'Art. 11', kind: 'Request for a hearing by video', tier: 3, why: 'Between Parties of the Second Additional Protocol.', signs: judicial, channel: 'Central authorities', forms: ['MLA_REQUEST'], limits: [], ready, yieldsTo: [{ instrument: 'eu-eio-2014-41', text: 'Between Member States the European Investigation Order is used.' }],
  },
  ...regionalAssistance(part), ...unAssistance(part), ...lettersRogatory(part),
];
