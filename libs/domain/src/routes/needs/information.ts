import type { RouteRule } from '../rule';
import { computerOffence, genderViolenceSubject, uncacSubject, untocSubject } from './words';

const ready = ['What is asked or offered, for which purpose, and conditions of use', 'That evidence needs consent or a request of its own'];
const police = 'Law-enforcement authority';

export const information: readonly RouteRule[] = [
  {
    id: 'information/977', instrument: 'eu-info-exchange-2023-977', articles: 'Arts 4 to 7', kind: 'Request for, or own-initiative sending of, information', tier: 1, why: 'First choice between law-enforcement authorities of Member States; not evidence.', signs: police, forms: [],
    limits: ({ urgency }) => (urgency === 'normal' ? ['lei-5-other'] : ['lei-5-urgent-direct', 'lei-5-urgent-indirect']), ready, doubts: ['Deviation from the periods is allowed while a court authorises (Art. 5(2), check).'],
  },
  {
    id: 'information/attacks', instrument: 'eu-attacks-2013-40', articles: 'Art. 13', kind: 'Urgent request through the contact points for attacks on information systems', tier: 2, why: 'Between Member States: the contact point says within 8 hours whether and how it answers.', signs: police, forms: [], limits: ['attacks-13-8h'], ready, scope: { urgency: ['urgent', 'emergency'], subject: computerOffence },
  },
  {
    id: 'information/mla-2000', instrument: 'eu-mla-2000', articles: 'Art. 7', kind: 'Spontaneous exchange of information', tier: 2, why: 'Between judicial authorities of Member States; the European Investigation Order leaves it out.', signs: 'Judicial authority', forms: [], limits: [], ready,
  },
  {
    id: 'information/ets-182', instrument: 'coe-mla-30', articles: 'ETS 182 Art. 11', kind: 'Spontaneous information', tier: 2, why: 'Between judicial authorities of Parties to the Second Protocol to ETS 30.', signs: 'Judicial authority', forms: [], limits: ['mla182-prompt'], ready, doubts: ['Both must be Parties to the Second Protocol (ETS 182).'],
    yieldsTo: [{ instrument: 'eu-mla-2000', text: 'Between Member States Article 7 of the Convention of 2000 is used.' }],
  },
  {
    id: 'information/budapest-26', instrument: 'coe-budapest-185', articles: 'Art. 26; 24/7 point Art. 35', kind: 'Spontaneous information, and help of the 24/7 point', tier: 3, emergencyTier: 1, why: 'Between Parties, in computer offences and electronic evidence.', signs: police, channel: 'Direct, or 24/7 point to 24/7 point (Art. 35)', forms: [], limits: ['bud-35'], ready,
  },
  {
    id: 'information/istanbul-63', instrument: 'coe-istanbul-210', articles: 'Art. 63', kind: 'Information on a person at immediate risk', tier: 3, emergencyTier: 1, why: 'Between Parties, where a person is at immediate risk of violence.', signs: police, forms: [], limits: ['ist-63-risk'], ready, scope: { subject: genderViolenceSubject },
  },
  { id: 'information/untoc', instrument: 'un-untoc-2000', articles: 'Arts 18(4), 27', kind: 'Information between law-enforcement authorities', tier: 4, why: 'World-wide basis, for the offences that it covers.', signs: police, forms: [], limits: [], ready, scope: { subject: untocSubject } },
  { id: 'information/uncac', instrument: 'un-uncac-2003', articles: 'Arts 46(4), 48', kind: 'Information between law-enforcement authorities', tier: 4, why: 'World-wide basis, for the offences that it covers.', signs: police, forms: [], limits: [], ready, scope: { subject: uncacSubject } },
  { id: 'information/un-cybercrime', instrument: 'un-cybercrime-2024', articles: 'Arts 41, 47', kind: 'Information between law-enforcement authorities, 24/7 network', tier: 4, why: 'Once in force between the two.', signs: police, channel: '24/7 network (Art. 41)', forms: [], limits: [], ready },
  {
    id: 'information/police', instrument: null, title: 'Police co-operation under national law', articles: 'National law of both States', kind: 'Request between police forces', tier: 4, why: 'Police may share what their own law lets them share without compulsion.', signs: police, channel: 'Interpol I-24/7, liaison officers; a channel, not a legal basis', forms: [], limits: [], ready,
    yieldsTo: [{ instrument: 'eu-info-exchange-2023-977', text: 'Between Member States the Directive is the way.' }], doubts: ['Interpol is a channel: what may be shared is decided by the law of the State asked.'],
  },
];
