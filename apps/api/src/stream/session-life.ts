import type { AgencyTransaction } from '@comity/persistence';
import { IDLE_MS, later } from '../identity/session-times';

/** Whether a session still holds at this instant: not revoked, not over, and of a person who is active. */
export async function sessionLives(tx: AgencyTransaction, sessionId: string, now: string): Promise<boolean> {
  const rows = await tx.query(
    `SELECT 1 FROM session s JOIN person p ON p.id = s.person_id
      WHERE s.id = $1 AND s.revoked_at IS NULL AND p.active AND s.expires_at > $2::timestamptz AND (s.kind = 'token' OR s.seen_at > $3::timestamptz)`,
    [sessionId, now, later(now, -IDLE_MS)],
  );
  return rows.length > 0;
}
