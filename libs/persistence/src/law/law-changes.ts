import type { LawChangeContent, LawChangeKind, LawChangeState } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** A proposal with what became of it. */
export interface LawChangeRecord {
  readonly id: string;
  readonly kind: LawChangeKind;
  readonly payload: LawChangeContent['payload'];
  readonly reason: string;
  readonly state: LawChangeState;
  readonly proposedBy: { readonly id: string; readonly name: string };
  readonly proposedAt: Date;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  /** Number of the agency's law that it led to. */
  readonly lawNumber: number | null;
  readonly movedClocks: number | null;
}

const columns = `
  c.id, c.kind, c.payload, c.reason, c.state, json_build_object('id', p.id, 'name', p.name) AS "proposedBy", c.proposed_at AS "proposedAt",
  CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'name', d.name) END AS "decidedBy", c.decided_at AS "decidedAt",
  c.decision_reason AS "decisionReason", c.law_number AS "lawNumber", c.moved_clocks AS "movedClocks"
  FROM law_change c JOIN person p ON p.id = c.proposed_by LEFT JOIN person d ON d.id = c.decided_by`;

/** Newest first, at most 200. */
export const lawChanges = (tx: AgencyTransaction, state?: LawChangeState): Promise<readonly LawChangeRecord[]> =>
  tx.query<LawChangeRecord>(`SELECT ${columns} WHERE $1::text IS NULL OR c.state = $1 ORDER BY c.proposed_at DESC, c.id LIMIT 200`, [state ?? null]);

export async function lawChange(tx: AgencyTransaction, id: string): Promise<LawChangeRecord | null> {
  const [row] = await tx.query<LawChangeRecord>(`SELECT ${columns} WHERE c.id = $1`, [id]);
  return row ?? null;
}

/** Kind and payload together, as the rules read them. */
export const contentOf = ({ kind, payload }: Pick<LawChangeRecord, 'kind' | 'payload'>): LawChangeContent => ({ kind, payload }) as LawChangeContent;
