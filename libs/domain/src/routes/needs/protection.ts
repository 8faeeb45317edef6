import type { RouteRule } from '../rule';
import { genderViolenceSubject } from './words';

const measure = 'Protection measure with its terms: no entry, no contact, no approach';
const abroad = ({ to }: { readonly to: string }): readonly string[] =>
  (to === 'US' ? ['18 USC 2265 covers orders of States, Tribes and territories of the United States alone; a foreign order needs the law of the State concerned.'] : []);

const istanbul = (need: 'protection-order-criminal' | 'protection-order-civil', tier: 1 | 3): RouteRule => ({
  id: `${need}/istanbul`, instrument: 'coe-istanbul-210', articles: 'Art. 62(1)(d), (3); risk Art. 63, outcome Art. 64', kind: 'Request for the enforcement of a protection order', tier, why: 'Between Parties of the Istanbul Convention: co-operation in enforcing protection orders.',
  signs: 'Competent authority of the State that asks', forms: ['MLA_REQUEST'], limits: ['ist-63-risk', 'ist-64-outcome'], ready: [measure, 'Facts that show violence against women or domestic violence', 'Immediate risk, if any'], scope: { subject: genderViolenceSubject },
  doubts: ['The Convention asks States to co-operate and sets no procedure: the channel is that of the other treaties between the two.'],
});

const child = (need: 'protection-order-criminal' | 'protection-order-civil'): RouteRule => ({
  id: `${need}/hague-1996`, instrument: 'hague-child-1996', articles: 'Convention of 19 October 1996', kind: 'Recognition of a measure for the protection of a child', tier: 4, why: 'Where the protected person is a child and the measure is one of protection.', signs: 'Authority that ordered the measure', forms: [], limits: [], ready: ['Measure and proof that it is for a child'],
  doubts: ['Only for measures that protect a child: check whether this one is.'],
});

const anew = (need: 'protection-order-criminal' | 'protection-order-civil'): RouteRule => ({
  id: `${need}/new-application`, instrument: null, title: 'New application in the other State', articles: 'National law of the State asked', kind: 'New application by the protected person', tier: 5, why: 'Outside the instruments above: the other State protects under its own law.', signs: 'The protected person, with a lawyer or a victim support service',
  channel: 'To the court or police of the other State', forms: [], limits: [], ready: ['Certified copy of the order and translation, as evidence', 'Facts and risk in the other State'], doubts: abroad,
});

export const protectionCriminal: readonly RouteRule[] = [
  {
    id: 'protection-order-criminal/epo', instrument: 'eu-epo-2011-99', articles: 'Arts 5 to 10, 15, 17', kind: 'European Protection Order', tier: 1, why: 'First choice in criminal matters between Member States without Denmark and Ireland.', signs: 'Judicial or equivalent authority that issued the protection measure', forms: ['EPO_ANNEX_I', 'EPO_ANNEX_II'],
    limits: ['epo-9-recognise', 'epo-9-missing', 'epo-10-inform', 'epo-12-breach', 'epo-14-end'], ready: ['Request of the protected person, made in either State (Art. 6)', measure, 'Stay or plan to stay in the other State: when and how long', 'Translation into a language of the executing State'],
  },
  {
    id: 'protection-order-criminal/supervision', instrument: 'eu-supervision-2009-829', articles: 'Arts 4, 8 to 12', kind: 'Decision on supervision measures, with certificate', tier: 2, why: 'Fall-back: a no-contact condition of bail, supervised in the State of the suspect.', signs: 'Authority that ordered the supervision', forms: [],
    limits: ({ to }) => ['eso-12-recognise', ...(to === 'IE' ? ['ie-eso-completed'] : [])], ready: ['Decision with its conditions, and certificate, translated', 'The suspect lives in the other State and agrees to return'], scope: { stages: ['investigation', 'trial'] },
  },
  istanbul('protection-order-criminal', 3), child('protection-order-criminal'), anew('protection-order-criminal'),
];

export const protectionCivil: readonly RouteRule[] = [
  {
    id: 'protection-order-civil/606', instrument: 'eu-civil-protection-606-2013', articles: 'Arts 4, 5, 8, 11, 13', kind: 'Certificate for a protection measure in civil matters', tier: 1, why: 'First choice in civil matters between Member States without Denmark: recognition is automatic.', signs: 'Issuing authority of the State of origin, on request of the protected person', forms: ['REG606_FORM_I', 'REG606_FORM_II'],
    limits: ['r606-4-cap', 'r606-8-tell'], ready: [measure, 'Certificate in the standard form; copy of the measure'],
  },
  istanbul('protection-order-civil', 3), child('protection-order-civil'), anew('protection-order-civil'),
];
