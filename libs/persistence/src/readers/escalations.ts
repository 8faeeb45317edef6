import type { Rung } from '@comity/domain';
import type { AgencyTransaction } from '../database';

export interface EscalationRecord {
  readonly id: string;
  readonly requestId: string;
  readonly reference: string;
  readonly subject: string;
  readonly clockId: string;
  readonly rung: Rung;
  readonly at: Date;
  /** Names of the people who were told. */
  readonly told: readonly string[];
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: Date | null;
}

const columns = `
  SELECT e.id, e.request_id AS "requestId", r.reference, r.subject, e.clock_id AS "clockId", e.rung, e.at,
         ARRAY(SELECT DISTINCT n.name FROM notice t JOIN person n ON n.id = t.person_id
                WHERE t.request_id = e.request_id AND t.code = 'clock-' || e.rung AND t.at = e.at ORDER BY n.name) AS told,
         a.name AS "acknowledgedBy", e.acknowledged_at AS "acknowledgedAt"
    FROM escalation e JOIN request r ON r.id = e.request_id LEFT JOIN person a ON a.id = e.acknowledged_by`;

/** Rungs climbed: those that nobody has acknowledged first, newest first; at most 500. */
export const listEscalations = async (tx: AgencyTransaction, onlyOpen: boolean): Promise<readonly EscalationRecord[]> =>
  tx.query<EscalationRecord>(`${columns} WHERE NOT $1 OR e.acknowledged_at IS NULL ORDER BY e.acknowledged_at IS NOT NULL, e.at DESC, e.id LIMIT 500`, [onlyOpen]);

export async function escalationById(tx: AgencyTransaction, id: string): Promise<EscalationRecord | null> {
  const [row] = await tx.query<EscalationRecord>(`${columns} WHERE e.id = $1`, [id]);
  return row ?? null;
}

/** The first acknowledgement stands. */
export async function acknowledgeEscalation(tx: AgencyTransaction, id: string, personId: string, now: string): Promise<void> {
  await tx.query('UPDATE escalation SET acknowledged_by = $2, acknowledged_at = $3 WHERE id = $1 AND acknowledged_at IS NULL', [id, personId, now]);
}
