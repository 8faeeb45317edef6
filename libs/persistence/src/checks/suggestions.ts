import { hasRight, prefilledCheck, refuse, rightMissing, type FormId, type Refused, type SuggestionStep } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { deciderOf } from '../law/propose-change';

export type SuggestionState = 'open' | 'turned' | 'dismissed';

/** A request that came back, and what was made of it. */
export interface CheckSuggestionRecord {
  readonly id: string;
  readonly requestId: string;
  readonly reference: string;
  readonly step: SuggestionStep;
  /** Ground for refusal, where the other side named one. */
  readonly code: string | null;
  readonly form: FormId;
  readonly requestedState: string;
  readonly section: string | null;
  readonly at: Date;
  readonly state: SuggestionState;
  readonly checkId: string | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

const columns = `
  SELECT s.id, s.request_id AS "requestId", r.reference, s.step, s.code, s.form, s.requested_state AS "requestedState", s.section, s.at, s.state, s.check_id AS "checkId",
         s.reason, p.name AS "decidedBy", s.decided_at AS "decidedAt"
    FROM check_suggestion s JOIN request r ON r.id = s.request_id LEFT JOIN person p ON p.id = s.decided_by`;

/** Newest first, at most 200. */
export const checkSuggestions = (tx: AgencyTransaction, state?: SuggestionState): Promise<readonly CheckSuggestionRecord[]> =>
  tx.query<CheckSuggestionRecord>(`${columns} WHERE $1::text IS NULL OR s.state = $1 ORDER BY s.at DESC, s.id LIMIT 200`, [state ?? null]);

export async function checkSuggestion(tx: AgencyTransaction, id: string): Promise<CheckSuggestionRecord | null> {
  const [row] = await tx.query<CheckSuggestionRecord>(`${columns} WHERE s.id = $1`, [id]);
  return row ?? null;
}

/** What was written when the request came back, for those who may read requests; null for others. */
export async function narrativeOf(tx: AgencyTransaction, id: string, roles: Parameters<typeof hasRight>[0]): Promise<readonly string[] | null> {
  if (!hasRight(roles, 'request.read')) return null;
  const rows = await tx.query<{ text: string }>(
    `SELECT n.text FROM check_suggestion s JOIN narrative n ON n.request_id = s.request_id AND n.event_seq = s.event_seq
      WHERE s.id = $1 AND n.kind IN ('return-reason', 'question', 'refusal-reason') ORDER BY n.at, n.id`, [id]);
  return rows.map(({ text }) => text);
}

/** A check to start from. */
export const prefilledFrom = ({ form, requestedState, section }: CheckSuggestionRecord): ReturnType<typeof prefilledCheck> => prefilledCheck({ form, requestedState, section });

/** Sets a suggestion aside; the reason stays. */
export async function dismissSuggestion(tx: AgencyTransaction, { id, reason, personId, now }: { readonly id: string; readonly reason: string; readonly personId: string; readonly now: string }): Promise<{ readonly outcome: 'dismissed' | 'unknown' } | Refused> {
  const missing = rightMissing('check.propose', await deciderOf(tx, personId));
  if (missing?.outcome === 'refused') return missing;
  const [row] = await tx.query<{ state: SuggestionState }>('SELECT state FROM check_suggestion WHERE id = $1 FOR UPDATE', [id]);
  if (!row) return { outcome: 'unknown' };
  if (row.state !== 'open') return refuse('SUGGESTION_DECIDED', 'Somebody has dealt with this suggestion before: read what became of it.', { state: row.state });
  await tx.query(`UPDATE check_suggestion SET state = 'dismissed', reason = $2, decided_by = $3, decided_at = $4 WHERE id = $1`, [id, reason, personId, now]);
  return { outcome: 'dismissed' };
}
