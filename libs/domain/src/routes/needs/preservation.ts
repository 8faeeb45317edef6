import type { RouteRule } from '../rule';
import { eioSigns, identifiers, judicial } from './words';

const follows = 'That a formal request follows, and under which treaty';

export const preservation: readonly RouteRule[] = [
  {
    id: 'preservation/epoc-pr', instrument: 'eu-e-evidence-2023-1543', articles: 'Arts 4(3), 6, 9, 11', kind: 'European Preservation Order, sent as certificate EPOC-PR', tier: 1,
    why: 'First choice between Member States without Denmark: direct to the provider, all offences.', signs: 'Judge, court, investigating judge or prosecutor; another competent authority with validation by one of them (Art. 4(3))',
    forms: ['EPOC_PR_ANNEX_II', 'EPOC_ANNEX_VI', 'EPOC_ANNEX_V'], limits: ({ urgency }) => ['eev-11-60', 'eev-11-5', ...(urgency === 'emergency' ? ['eev-4-5'] : [])], scope: { threshold: { article: 'Reg. 2023/1543 Art. 6', months: 4 } },
    ready: ['Establishment or legal representative of the provider in the State named', identifiers, 'Necessity and proportionality; the request for production that is to follow'],
  },
  {
    id: 'preservation/budapest-29', instrument: 'coe-budapest-185', articles: 'Art. 29 (traffic data of several providers Art. 30), by the point of Art. 35', kind: 'Request for expedited preservation of stored computer data', tier: 1,
    why: 'First choice between Parties of the Budapest Convention: fast, through the 24/7 points, without dual criminality as a rule.', signs: '24/7 point of contact or competent authority', channel: '24/7 point to 24/7 point (Art. 35)', forms: ['COE_TCY_PRESERVATION_29_30'],
    limits: ['bud-29-min', 'bud-29-warn', 'bud-30', 'bud-35'], national: { IE: ['ie-preservation-90', 'ie-preservation-urgent-8h', 'ie-preservation-urgent-7d'], GH: ['gh-preserve-120'], CA: ['ca-preserve-90'], US: ['us-2703f'] },
    ready: ['Authority, offence and summary of the facts (Art. 29(2))', 'Data to be preserved and its link to the offence', 'Custodian of the data or place of the system, where known', 'Why preservation is necessary', follows],
    doubts: ['A Party can have reserved dual criminality for offences other than Articles 2 to 11 (Art. 29(4)): check its declaration.'],
  },
  {
    id: 'preservation/us-2703f', instrument: 'us-title-18', to: 'US', articles: '18 USC 2703(f)', kind: 'Preservation letter to a provider in the United States', tier: 2, why: 'The law of the United States: 90 days and once more 90, on request of a governmental entity of the United States.',
    signs: 'Governmental entity of the United States: ask through its liaison officer or the 24/7 point', channel: 'Through the US liaison officer or the 24/7 point to the provider', forms: ['US_2703F_LETTER'], limits: ['us-2703f'],
    ready: [identifiers, 'Reference of the case, and the process that is pending', follows], doubts: ['It works for a foreign authority only through an agency of the United States or the 24/7 point.'],
  },
  {
    id: 'preservation/eio-32', instrument: 'eu-eio-2014-41', articles: 'Art. 32', kind: 'European Investigation Order for a provisional measure', tier: 3, why: 'Fall-back between Member States without Denmark and Ireland: a provisional measure to keep evidence.', signs: eioSigns, forms: ['EIO_ANNEX_A'],
    limits: ['eio-32-prov', 'eio-16-ack'], ready: ['Annex A complete', 'Whether the evidence is to be transferred or to stay, and until when the measure is to last'],
  },
  {
    id: 'preservation/mla-182-24', instrument: 'coe-mla-30', articles: 'ETS 182 Art. 24', kind: 'Provisional measure under the Second Protocol', tier: 3, why: 'Fall-back between Parties of the Second Protocol: a provisional measure to keep evidence.', signs: judicial, forms: ['MLA_REQUEST'], limits: ['mla182-prompt'],
    ready: ['What is to be kept, and why it may be lost', follows], yieldsTo: [{ instrument: 'eu-eio-2014-41', text: 'Replaced by the European Investigation Order between States that take part in it (Directive 2014/41 Art. 34).' }], confidence: 'C',
    doubts: ['Both must be Parties to the Second Protocol (ETS 182).'],
  },
  {
    id: 'preservation/un-cybercrime-42', instrument: 'un-cybercrime-2024', articles: 'Arts 41, 42', kind: 'Request for expedited preservation of stored electronic data', tier: 3, why: 'Once in force between the two.', signs: judicial, channel: '24/7 network (Art. 41)', forms: ['MODEL_MLA_EEVIDENCE'], limits: ['uncc-42'],
    ready: [identifiers, follows],
  },
  {
    id: 'preservation/harare', instrument: 'commonwealth-harare', articles: 'Not established', kind: 'Request for preservation of computer data', tier: 3, why: 'The scheme includes preservation of computer data.', signs: 'Central authority', forms: ['MLA_REQUEST'], limits: ['harare-preserve'], ready: [identifiers, follows],
    national: { GH: ['gh-preserve-120'], CA: ['ca-preserve-90'] }, doubts: ['The scheme binds nobody; the law of the requested country decides.'],
  },
  {
    id: 'preservation/arab-it', instrument: 'arab-it-2010', articles: 'Arts 23, 37', kind: 'Request for preservation of stored data', tier: 3, why: 'Regional treaty for both States; only a pointer.', signs: judicial, forms: ['MLA_REQUEST'], limits: ['arab-it-preserve'], ready: [identifiers, follows],
  },
  {
    id: 'preservation/malabo', instrument: 'au-malabo-2014', articles: 'Art. 28; domestic preservation Art. 31(3)(d)', kind: 'Request for assistance: preservation', tier: 3, why: 'Regional treaty for both States; its period is that of domestic preservation.', signs: judicial, forms: ['MLA_REQUEST'], limits: ['malabo-31-preserve'], ready: [identifiers, follows],
  },
  {
    id: 'preservation/provider', instrument: null, title: 'Direct request to the provider (practice)', articles: 'National law; model form of UNODC', kind: 'Direct preservation request to the provider', tier: 4, emergencyTier: 3, why: 'Fall-back in practice: many providers preserve on a direct request, without any duty.',
    signs: 'Authority in charge of the case', channel: "The provider's page or address for law enforcement", languages: 'One that the provider accepts', forms: ['MODEL_PRESERVATION'], limits: [], ready: [identifiers, 'Legal basis in national law', follows],
    yieldsTo: [{ instrument: 'eu-e-evidence-2023-1543', text: 'Between Member States the European Preservation Order is the way to providers.' }], doubts: ['How long the provider keeps the data is its own choice: ask it to say.'],
  },
];
