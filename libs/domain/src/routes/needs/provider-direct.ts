import type { RouteRule } from '../rule';
import { identifiers, judicial } from './words';

const order = 'Offences, legal grounds and penalties; identifiers; time and manner of the answer';
const eEvidenceFirst = { instrument: 'eu-e-evidence-2023-1543', text: 'Between Member States the e-Evidence Regulation is the way to providers.' };

/** Direct to the provider, or to its State for an order: the Second Protocol, executive agreements, the law of the United States, practice. */
export const providersDirect: readonly RouteRule[] = [
  {
    id: 'provider-data/ap2-9', instrument: 'coe-budapest-ap2-224', articles: 'Art. 9', kind: 'Expedited disclosure of stored data in an emergency', tier: 2, emergencyTier: 1, why: 'In an emergency between Parties: 24/7 point to 24/7 point, content included.',
    signs: judicial, channel: '24/7 point to 24/7 point', forms: ['AP2_ART9_EMERGENCY'], limits: ['ap2-9'], ready: ['Facts of the emergency: significant and imminent risk to the life or safety of a person (Art. 3)', order],
    scope: { urgency: ['emergency'] }, yieldsTo: [eEvidenceFirst],
  },
  {
    id: 'provider-data/ap2-10', instrument: 'coe-budapest-ap2-224', articles: 'Art. 10', kind: 'Emergency mutual assistance', tier: 2, why: 'In an emergency between Parties: assistance rapidly expedited.', signs: judicial,
    channel: 'Authority reachable at all hours, electronically with security and authentication', forms: ['AP2_ART10_EMERGENCY_MLA', 'MLA_REQUEST'], limits: ['ap2-10'], ready: ['Facts of the emergency, and how the assistance relates to it', 'The general letter of request'], scope: { urgency: ['emergency'] }, yieldsTo: [eEvidenceFirst],
  },
  {
    id: 'provider-data/ap2-7', instrument: 'coe-budapest-ap2-224', articles: 'Art. 7', kind: 'Order for subscriber information direct to a provider', tier: 1, why: 'Between Parties, for subscriber information: direct to the provider.',
    signs: 'As the law of the issuing Party says; prosecutor, judicial authority or under independent supervision where the other Party so declared', channel: 'Authority to provider; with notification to the State of the provider where it declared so (Art. 7(5))',
    forms: ['AP2_ART7_ORDER'], limits: ['ap2-7-provider'], ready: [order, 'Whether the other Party wants to be notified, or reserved Article 7 (Art. 7(5), (9))'], scope: { data: ['subscriber'] }, yieldsTo: [eEvidenceFirst],
  },
  {
    id: 'provider-data/ap2-6', instrument: 'coe-budapest-ap2-224', articles: 'Art. 6', kind: 'Request for domain name registration information, to a registrar', tier: 3, why: 'Between Parties, for who registered a domain name: direct to the registrar or registry.',
    signs: judicial, channel: 'Authority to the registrar or registry', forms: ['AP2_ART6_DOMAIN'], limits: [], ready: ['Domain names, and the list of what is sought', 'That it is for a specific investigation and used for it alone'], scope: { data: ['subscriber'] }, yieldsTo: [eEvidenceFirst],
    doubts: ['For registration data of domain names alone; an entity that does not answer can be consulted through its State.'],
  },
  {
    id: 'provider-data/ap2-8', instrument: 'coe-budapest-ap2-224', articles: 'Art. 8', kind: 'Giving effect to an order through the other Party', tier: 2, why: 'Between Parties, for subscriber and traffic data: the other Party has its provider served.',
    signs: 'As the law of the issuing Party says', channel: 'Designated authorities of the two Parties', forms: ['AP2_ART8_REQUEST'],
    limits: ({ data }) => ['ap2-8-serve', ...(data === 'traffic' ? [] : ['ap2-8-return-sub']), ...(data === 'subscriber' ? [] : ['ap2-8-return-traffic'])],
    ready: [order, 'Supporting information, kept from the provider: facts, relevance, why this provider'], scope: { data: ['subscriber', 'traffic'] }, yieldsTo: [eEvidenceFirst],
  },
  {
    id: 'provider-data/cloud-act', instrument: 'us-cloud-agreements', pairs: [{ states: ['US', 'GB'], since: '2022-10-03' }, { states: ['US', 'AU'], since: '2024-01-31' }], articles: '18 USC 2523; for the United Kingdom Crime (Overseas Production Orders) Act 2019 ss.1, 5, 9', kind: 'Order under an executive agreement, direct to the provider', tier: 1,
    why: 'First choice where an executive agreement is in force between the two: direct to the provider.', signs: ({ from }) => (from === 'GB' ? 'United Kingdom court, under the Crime (Overseas Production Orders) Act 2019' : 'Authority designated under the agreement'),
    channel: ({ from }) => (from === 'GB' ? 'Served by the Secretary of State alone (Act of 2019 s.9)' : 'Designated authority direct to the provider'), forms: ['CLOUD_ACT_ORDER'],
    limits: ({ from }) => (from === 'GB' ? ['copo-5-7d', 'copo-9-3mo'] : []), ready: ['Order under the law of the issuing State, subject to review by a court', identifiers, 'Specific account or person; articulable and credible facts (18 USC 2523(b)(4)(D))'],
    scope: { threshold: ({ from, to }) => (from === 'GB' || to === 'GB' ? { article: 'United States–United Kingdom agreement, serious crime; check the text', years: 3 } : null) },
    doubts: ['For serious crime alone, and never against a person in the State asked or its national: check the text.', 'The agreements fix no period for the answer; the steps of objection and consultation carry no numbers.'],
  },
  {
    id: 'provider-data/us-emergency', instrument: 'us-title-18', to: 'US', articles: '18 USC 2702(b)(8), (c)(4)', kind: 'Emergency disclosure request to a provider in the United States', tier: 1, why: 'In an emergency: the provider may disclose at once, of its own choice.',
    signs: 'Authority in charge of the case, with a number on which it can be called back', channel: "The provider's page or address for law enforcement; the 24/7 point helps", forms: ['US_EDR', 'MODEL_EMERGENCY_DISCLOSURE'], limits: ['us-2702-emergency'],
    ready: ['Danger of death or serious physical injury to any person, and how the data would help', identifiers, 'Call-back number in the directory'], scope: { urgency: ['emergency'] }, doubts: ['Voluntary: the provider decides in good faith. Ask by another route at the same time.'],
  },
  {
    id: 'provider-data/voluntary', instrument: null, title: 'Direct request to the provider (practice)', articles: 'National law of both States', tier: 5, emergencyTier: 2,
    kind: ({ urgency }) => (urgency === 'emergency' ? 'Emergency disclosure request to the provider' : 'Request for voluntary disclosure'), why: 'Practice, no duty of the provider; where its law lets it answer.', signs: 'Authority in charge of the case',
    channel: "The provider's page or address for law enforcement", languages: 'One that the provider accepts', forms: ({ urgency }) => [urgency === 'emergency' ? 'MODEL_EMERGENCY_DISCLOSURE' : 'MODEL_VOLUNTARY_DISCLOSURE'], limits: [],
    ready: [identifiers, 'Legal basis in national law; whether the law of the provider allows it to answer a foreign authority'],
    scope: { subject: ({ data, urgency }) => (data === 'content' && urgency !== 'emergency' ? { fit: 'no', text: 'Providers disclose content of their own choice in emergencies alone.' } : { fit: 'yes' }) }, yieldsTo: [eEvidenceFirst],
  },
];
