import type { RouteRule, Threshold } from '../rule';
import type { RouteQuestion } from '../question';
import { americanAssistance, europeanAssistance, lettersRogatory, regionalAssistance, unAssistance, type Assistance } from './assistance';
import { providersDirect } from './provider-direct';
import { eioSigns, identifiers, judicialOfState, letter, urgentToo } from './words';

const part: Assistance = { need: 'provider-data', kind: 'Request for assistance: data held by a service provider', forms: ['MODEL_MLA_EEVIDENCE', 'MLA_REQUEST'], ready: [identifiers, 'Why the provider is believed to hold the data; reference of the preservation, if any'], eio: true };

/** Reg. 2023/1543 Art. 5(3), (4): traffic and content only from three years up or for listed offences; sentences of four months. */
function epocThreshold({ data }: RouteQuestion): Threshold {
  const article = 'Reg. 2023/1543 Art. 5';
  return data === 'traffic' || data === 'content'
    ? { article, months: 4, years: 3, orOffences: ['computer_crime', 'child_sexual_exploitation', 'forged_payment_means', 'terrorism'] }
    : { article, months: 4 };
}

const notified = ({ data }: RouteQuestion): boolean => data !== 'subscriber';

function epocLimits(question: RouteQuestion): readonly string[] {
  const always = ['eev-10-6-form', 'eev-17-2'];
  if (question.urgency === 'emergency') {
    // Art. 4(5): validation afterwards is for subscriber data and data that only identifies the user.
    const validated = question.data === 'traffic' || question.data === 'content' ? [] : ['eev-4-5'];
    return ['eev-10-4', ...(notified(question) ? ['eev-12-1-emergency'] : []), ...validated, ...always];
  }
  return [...(notified(question) ? ['eev-10-2-notified', 'eev-12-1'] : []), 'eev-10-3', ...always];
}

function epocSigns({ data, urgency }: RouteQuestion): string {
  const validation = 'another competent authority with validation by one of them';
  if (data === 'traffic' || data === 'content') return `Judge, court or investigating judge; ${validation} (Art. 4(2)). Traffic data sought only to identify the user: as subscriber data`;
  const usual = `Judge, court, investigating judge or prosecutor; ${validation} (Art. 4(1))`;
  const open = data === null ? '; for traffic and content data not the prosecutor' : '';
  return `${usual}${open}${urgency === 'emergency' ? '; in an emergency validated within 48 hours afterwards (Art. 4(5))' : ''}`;
}

export const providerData: readonly RouteRule[] = [
  {
    id: 'provider-data/epoc', instrument: 'eu-e-evidence-2023-1543', articles: 'Arts 4, 5, 7 to 10; reviewed under Art. 17', kind: 'European Production Order, sent as certificate EPOC', tier: 1,
    why: 'First choice for data from a provider between Member States without Denmark: direct to the provider, with short fixed periods.',
    signs: epocSigns, forms: ['EPOC_ANNEX_I'], limits: epocLimits, scope: { threshold: epocThreshold },
    ready: (question) => [
      'Establishment or legal representative of the provider in the State named; it is the place of the addressee that counts', 'Necessity and proportionality; the order could be made in a similar case at home (Art. 5)', identifiers, 'Offence with its maximum penalty, or the sentence',
      ...(notified(question) ? ['Copy for the enforcing authority at the same time, unless offence and person both belong to the issuing State (Art. 8); without it the period is that of Art. 10(3), with no hold'] : []),
      ...(question.urgency === 'emergency' ? ['Why a life, physical safety or critical infrastructure is at imminent risk'] : []), 'No third State\'s request behind it (Art. 2(4))',
    ],
  },
  {
    id: 'provider-data/eio', instrument: 'eu-eio-2014-41', articles: 'Arts 1, 6, 9, 10(2)(e), 12', kind: 'European Investigation Order for data of a provider', tier: 2,
    why: 'Fall-back between Member States: through the authority of the provider\'s State.', signs: eioSigns, forms: ['EIO_ANNEX_A'],
    limits: urgentToo(['eio-16-ack', 'eio-12-recognise', 'eio-12-execute'], ['eio-12-urgent']), ready: ['Annex A complete, in a language that the executing State accepts', ...letter.slice(1, 4), identifiers],
  },
  ...europeanAssistance(part),
  ...americanAssistance(part),
  {
    id: 'provider-data/budapest-31', instrument: 'coe-budapest-185', articles: 'Arts 25, 27, 31; preserved traffic data Art. 30', kind: 'Request for access to stored computer data', tier: 3,
    why: 'Fall-back for computer data where no treaty on assistance is closer; the second half of a preservation under Article 29.',
    signs: judicialOfState, forms: ({ data }) => (data === 'subscriber' ? ['COE_TCY_MLA_SUBSCRIBER_31'] : ['MODEL_MLA_EEVIDENCE', 'MLA_REQUEST']),
    limits: ({ data }) => ['bud-31', 'bud-27-reasons', ...(data === 'traffic' ? ['bud-30'] : [])], ready: [...letter, identifiers, 'Reference of the preservation, if there was one; why data is at risk, if faster treatment is asked (Art. 31(3))'],
  },
  ...providersDirect,
  ...regionalAssistance(part, 3),
  {
    id: 'provider-data/arab-it', instrument: 'arab-it-2010', articles: 'Not established', kind: part.kind, tier: 3, signs: judicialOfState, forms: ['MODEL_MLA_EEVIDENCE'], limits: [], ready: [...letter, identifiers], why: 'Regional treaty for both States; only a pointer.',
  },
  {
    id: 'provider-data/un-cybercrime-44', instrument: 'un-cybercrime-2024', articles: 'Arts 40, 44', kind: 'Request for access to stored electronic data', tier: 4, why: 'Once in force between the two: a basis for electronic evidence.',
    signs: judicialOfState, forms: ['MODEL_MLA_EEVIDENCE'], limits: ['uncc-40'], ready: [...letter, identifiers],
  },
  ...unAssistance(part),
  ...lettersRogatory(part),
];
