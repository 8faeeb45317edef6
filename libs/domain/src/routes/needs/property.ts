import type { RouteNeed } from '../need';
import type { RouteRule } from '../rule';
import { americanAssistance, lettersRogatory, regionalAssistance, unAssistance, type Assistance } from './assistance';
import { eioSigns, judicial, judicialOfState, letter, readWithTca, urgentToo } from './words';

const property = ['Description and place of the property, owner and holder', 'Grounds: proceeds, instrument, equivalent value, and the amount with its currency'];
const overtaken1805 = { instrument: 'eu-freezing-2018-1805', text: 'Replaced by Regulation (EU) 2018/1805 between States that it binds (Art. 39).' };

const general = (need: Extract<RouteNeed, 'freezing' | 'confiscation'>, kind: string): Assistance => ({
  need, kind, ready: property, eio: false,
  articles: need === 'freezing' ? { untoc: 'Arts 12, 13, 18', uncac: 'Arts 31, 46, 54, 55' } : { untoc: 'Arts 12 to 14', uncac: 'Arts 31, 54 to 57' },
});

const tail = (part: Assistance): readonly RouteRule[] => [...americanAssistance(part), ...unAssistance(part), ...regionalAssistance(part), ...lettersRogatory(part)];

export const freezing: readonly RouteRule[] = [
  {
    id: 'freezing/1805', instrument: 'eu-freezing-2018-1805', articles: 'Arts 3, 4, 6 to 9, 12', kind: 'Freezing order with certificate', tier: 1, why: 'First choice between Member States without Denmark and Ireland.', signs: 'Judge, court or prosecutor; another competent authority with validation (Art. 2(8))', forms: [],
    limits: ['frz-9-decide', 'frz-9-execute', 'frz-12-silence'], ready: ['Freezing order and certificate, translated', ...property, 'Why immediate freezing is needed: the 48 hours hold only where that is stated (Art. 9(3))', 'Certificate of confiscation to follow, or when'],
  },
  {
    id: 'freezing/2003-577', instrument: 'eu-freezing-2003-577', articles: 'FD 2003/577/JHA Arts 3 to 5', kind: 'Freezing order with certificate under the Framework Decision of 2003', tier: 2, why: 'Fall-back with Denmark and Ireland, which the Regulation does not bind.', signs: judicial, forms: [], limits: ['frz-2003-577'],
    ready: ['Freezing order and certificate, translated', ...property, 'Request for confiscation or for the evidence, or when it follows'], yieldsTo: [overtaken1805],
  },
  {
    id: 'freezing/eio', instrument: 'eu-eio-2014-41', articles: 'Art. 32', kind: 'European Investigation Order for a provisional measure', tier: 3, why: 'Where the thing is wanted as evidence, not for confiscation.', signs: eioSigns, forms: ['EIO_ANNEX_A'], limits: ['eio-32-prov', 'eio-16-ack'], ready: ['Annex A complete', ...property], doubts: ['For evidence alone.'],
  },
  {
    id: 'freezing/tca', instrument: 'eu-uk-tca-2020', one: 'GB', articles: 'Part Three, Title XI', kind: 'Request for freezing', tier: 1, why: 'First choice between Member States and the United Kingdom.', signs: judicialOfState, forms: ['MLA_REQUEST'], limits: urgentToo(['tca-freeze-96'], ['tca-640-prov']), ready: [...letter, ...property],
  },
  {
    id: 'freezing/mla-182', instrument: 'coe-mla-30', articles: 'ETS 30 Arts 3, 5; ETS 182 Art. 24', kind: 'Letter of request for a provisional measure', tier: 2, why: 'The general convention on assistance, for things wanted as evidence.', signs: judicialOfState, forms: ['MLA_REQUEST'], limits: ['mla182-prompt'], ready: [...letter, ...property],
    yieldsTo: [overtaken1805, readWithTca], doubts: ['The conventions of the Council of Europe on laundering and confiscation may be closer; they are not in the table: check.'],
  },
  ...tail(general('freezing', 'Request for the freezing of property')),
];

export const confiscation: readonly RouteRule[] = [
  {
    id: 'confiscation/1805', instrument: 'eu-freezing-2018-1805', articles: 'Arts 3, 14 to 21', kind: 'Confiscation order with certificate', tier: 1, why: 'First choice between Member States without Denmark and Ireland.', signs: 'Court or authority that made the order or enforces it', forms: [], limits: ['frz-20'], ready: ['Confiscation order and certificate, translated', ...property, 'Whether the property is frozen already'],
  },
  {
    id: 'confiscation/2006-783', instrument: 'eu-freezing-2003-577', title: 'Confiscation orders, Framework Decision 2006/783/JHA', articles: 'FD 2006/783/JHA', kind: 'Confiscation order with certificate under the Framework Decision of 2006', tier: 2, why: 'Fall-back with Denmark and Ireland, which the Regulation does not bind.',
    signs: 'Competent authority of the issuing State', forms: [], limits: [], ready: ['Confiscation order and certificate, translated', ...property], yieldsTo: [overtaken1805], confidence: 'C',
  },
  {
    id: 'confiscation/tca', instrument: 'eu-uk-tca-2020', one: 'GB', articles: 'Part Three, Title XI', kind: 'Request for confiscation', tier: 1, why: 'First choice between Member States and the United Kingdom.', signs: judicialOfState, forms: ['MLA_REQUEST'], limits: [], ready: [...letter, ...property],
  },
  ...tail(general('confiscation', 'Request for confiscation')),
];
