import type { RouteRule } from '../rule';
import { judicial, uncacSubject, untocSubject } from './words';

const ready = ['Purpose, members, leader, place and period of the team', 'Draft agreement; how evidence is gathered, shared and used', 'Costs and liability'];

export const jointTeam: readonly RouteRule[] = [
  {
    id: 'joint-team/eu', instrument: 'eu-jit-2002-465', with: [{ instrument: 'eu-mla-2000', articles: 'Art. 13' }], articles: 'FD 2002/465/JHA Art. 1', kind: 'Agreement on a joint investigation team', tier: 1, why: 'First choice between Member States; the European Investigation Order leaves teams out.', signs: judicial, channel: 'Agreement between the competent authorities; Eurojust can help', languages: 'As agreed', forms: [], limits: ['jit-period'], ready,
  },
  {
    id: 'joint-team/ets-182', instrument: 'coe-mla-30', articles: 'ETS 182 Art. 20', kind: 'Agreement on a joint investigation team', tier: 2, why: 'Between Parties of the Second Protocol to ETS 30.', signs: judicial, channel: 'Agreement between the competent authorities', languages: 'As agreed', forms: [], limits: [], ready,
    yieldsTo: [{ instrument: 'eu-jit-2002-465', text: 'Between Member States Article 13 of the Convention of 2000 and the Framework Decision of 2002 are used.' }], doubts: ['Both must be Parties to the Second Protocol (ETS 182).'],
  },
  {
    id: 'joint-team/eu-us', instrument: 'eu-us-mla-2003', one: 'US', articles: 'Art. 5', kind: 'Agreement on a joint investigative team', tier: 1, why: 'First choice between Member States and the United States.', signs: judicial, channel: 'Agreement between the competent authorities', languages: 'As agreed', forms: [], limits: [], ready,
  },
  {
    id: 'joint-team/ap2-12', instrument: 'coe-budapest-ap2-224', articles: 'Art. 12', kind: 'Agreement on a joint investigation team', tier: 2, why: 'Between Parties of the Second Additional Protocol.', signs: judicial, languages: 'As agreed', forms: [], limits: [], ready,
  },
  { id: 'joint-team/untoc', instrument: 'un-untoc-2000', articles: 'Art. 19', kind: 'Agreement on a joint investigation', tier: 3, why: 'World-wide basis, for the offences that it covers.', signs: judicial, languages: 'As agreed', forms: [], limits: [], ready, scope: { subject: untocSubject } },
  { id: 'joint-team/uncac', instrument: 'un-uncac-2003', articles: 'Art. 49', kind: 'Agreement on a joint investigation', tier: 3, why: 'World-wide basis, for the offences that it covers.', signs: judicial, languages: 'As agreed', forms: [], limits: [], ready, scope: { subject: uncacSubject } },
  { id: 'joint-team/un-cybercrime', instrument: 'un-cybercrime-2024', articles: 'Art. 48', kind: 'Agreement on a joint investigation', tier: 3, why: 'Once in force between the two.', signs: judicial, languages: 'As agreed', forms: [], limits: [], ready },
  { id: 'joint-team/national', instrument: null, title: 'Agreement under national law', articles: 'National law of both States', kind: 'Agreement on a joint investigation', tier: 5, why: 'Without a treaty: if the law of both States allows it.', signs: judicial, channel: 'As agreed', languages: 'As agreed', forms: [], limits: [], ready },
];
