import type { RouteRule } from '../rule';
import { americanAssistance, budapestAssistance, europeanAssistance, lettersRogatory, regionalAssistance, unAssistance, type Assistance } from './assistance';
import { eioSigns, letter, urgentToo } from './words';

const part: Assistance = { need: 'other-evidence', kind: 'Letter of request for evidence', eio: true };

export const otherEvidence: readonly RouteRule[] = [
  {
    id: 'other-evidence/eio', instrument: 'eu-eio-2014-41', articles: 'Arts 1, 3, 5, 6, 9, 12; bank data Arts 26 to 28', kind: 'European Investigation Order', tier: 1,
    why: 'First choice for evidence between Member States without Denmark and Ireland.', signs: eioSigns, forms: ['EIO_ANNEX_A'],
    limits: urgentToo(['eio-16-ack', 'eio-12-recognise', 'eio-12-execute'], ['eio-12-urgent']),
    ready: ['Necessity and proportionality; the measure could be ordered in a similar case at home (Art. 6)', 'Annex A complete, in a language that the executing State accepts', ...letter.slice(1, 4), 'Whether the offence is on the list of Annex D with at least three years (no test of dual criminality)'],
  },
  ...europeanAssistance(part), ...americanAssistance(part), ...budapestAssistance(part), ...regionalAssistance(part), ...unAssistance(part), ...lettersRogatory(part),
];
