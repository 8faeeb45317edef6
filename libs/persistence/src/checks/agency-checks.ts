import type { AgencyCheck, AgencyCheckContent, CheckState } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** A version of a check, or the proposal to retire one (`content` null), with what became of it. */
export interface AgencyCheckRecord {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly content: AgencyCheckContent | null;
  readonly reason: string;
  readonly state: CheckState;
  /** The version in force that it would take the place of. */
  readonly replaces: string | null;
  readonly proposedBy: { readonly id: string; readonly name: string };
  readonly proposedAt: Date;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly endedAt: Date | null;
  /** The suggestion that it was made from. */
  readonly suggestionId: string | null;
}

const columns = `
  SELECT c.id, c.number, c.version, c.content, c.reason, c.state, c.replaces, json_build_object('id', p.id, 'name', p.name) AS "proposedBy", c.proposed_at AS "proposedAt",
         CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'name', d.name) END AS "decidedBy", c.decided_at AS "decidedAt", c.decision_reason AS "decisionReason",
         c.ended_at AS "endedAt", (SELECT s.id FROM check_suggestion s WHERE s.check_id = c.id LIMIT 1) AS "suggestionId"
    FROM agency_check c JOIN person p ON p.id = c.proposed_by LEFT JOIN person d ON d.id = c.decided_by`;

/** Newest first, at most 500. */
export const agencyChecks = (tx: AgencyTransaction): Promise<readonly AgencyCheckRecord[]> =>
  tx.query<AgencyCheckRecord>(`${columns} ORDER BY c.proposed_at DESC, c.id DESC LIMIT 500`);

export async function agencyCheck(tx: AgencyTransaction, id: string): Promise<AgencyCheckRecord | null> {
  const [row] = await tx.query<AgencyCheckRecord>(`${columns} WHERE c.id = $1`, [id]);
  return row ?? null;
}

/** The checks that a draft of the agency meets today. */
export const checksInForce = (tx: AgencyTransaction): Promise<readonly AgencyCheck[]> =>
  tx.query<AgencyCheck>(`SELECT number, version, content FROM agency_check WHERE state = 'adopted' AND content IS NOT NULL ORDER BY number`);
