import { countDays, untilEndOf, type Period } from '../deadlines/period';
import { limitRow } from '../instruments/limit-registry';
import { refuse, type Refused } from '../shared/decision';
import type { ClockOrder } from './effects';
import type { Facts } from './facts';

/** The date that the form itself asks for (Art. 31 request, section 15), read in the requesting authority's zone. */
export function answerWanted(facts: Facts, saidBy: 'us' | 'them'): readonly ClockOrder[] {
  const wanted = facts.request.values['15']?.['deadline'];
  if (typeof wanted !== 'string' || wanted === '') return [];
  const zone = saidBy === 'us' ? facts.ownZone : facts.partnerZone;
  return [{ order: 'start', code: 'answer-wanted', period: untilEndOf(wanted, facts.now, zone, saidBy), start: { type: 'Sent', at: facts.now, saidBy } }];
}

export function missingDocuments(named: readonly string[], facts: Facts): Refused | null {
  const known = new Set(facts.documents.map((entry) => entry.documentId));
  const missing = named.filter((id) => !known.has(id)).length;
  return missing ? refuse('DOCUMENT_UNKNOWN', 'A file named here is not among the files of this request: attach it first.', { missing }) : null;
}

/** The 60 days of Art. 29(7), in the zone of the Party that keeps the data. */
export const minimumPeriod = (effectedOn: string, zone: string): Period =>
  countDays({ on: effectedOn }, limitRow('bud-29-min')!.amount!.value, zone);
