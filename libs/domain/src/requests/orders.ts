import { untilEndOf, type Period } from '../deadlines/period';
import { refuse, type Refused } from '../shared/decision';
import type { ClockOrder } from './effects';
import type { Facts } from './facts';
import { isRefusedRun, periodOf, runLimit, type LimitRun } from './limit-run';

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

/** The papers that go with a message; the member is absent where there are none. */
export const withPapers = ({ documents }: Pick<Facts, 'documents'>): { documents?: Facts['documents'] } => (documents.length > 0 ? { documents } : {});

/** Papers that came with a message are listed on our side. */
export const receivedPapers = ({ documents }: { readonly documents?: Facts['documents'] }): { received?: Facts['documents'] } => (documents ? { received: documents } : {});

/**
 * The 60 days of ETS 185 Art. 29(7), in the zone and under the law of the Party that keeps the data.
 * @throws Error where the law that was adopted cannot answer for a date that exists: a defect of its rules
 */
export function minimumRun(effectedOn: string, at: { readonly zone: string; readonly state: string }, { law, now }: Pick<Facts, 'law' | 'now'>): { readonly run: LimitRun; readonly period: Period } {
  const run = runLimit({ limit: 'bud-29-min', start: effectedOn, ...at }, law, now);
  if (isRefusedRun(run)) throw new Error(`The minimum of Art. 29(7) cannot be computed: ${run.refusal.code}`);
  const period = periodOf(run, now);
  if (!period) throw new Error('The minimum of Art. 29(7) has no end.');
  return { run, period };
}
