import type { StandingApproval } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** The approval of a request that was not set aside; null where there is none. */
export async function standingApproval(tx: AgencyTransaction, requestId: string): Promise<StandingApproval | null> {
  const [row] = await tx.query<StandingApproval>(
    'SELECT approval AS number, approved_by AS by, draft_version AS "draftVersion", digest FROM approved_form WHERE request_id = $1 AND set_aside_at IS NULL', [requestId]);
  return row ?? null;
}

/** The approval counts no longer and stays in the record. */
export async function setApprovalAside(tx: AgencyTransaction, requestId: string, { personId, now }: { readonly personId: string; readonly now: string }): Promise<void> {
  const rows = await tx.query('UPDATE approved_form SET set_aside_at = $2, set_aside_by = $3 WHERE request_id = $1 AND set_aside_at IS NULL RETURNING approval', [requestId, now, personId]);
  if (rows.length === 0) throw new Error('There is no approval to set aside.');
}
