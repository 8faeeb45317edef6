import type { AgencyTransaction } from '@comity/persistence';
import { later } from './session-times';

const FAILURES = 5;
const LOCK_MS = 15 * 60_000;

/**
 * Counts an attempt as failed before its password is checked, so that attempts at the same moment cannot go round the limit.
 * @returns the hash to check, or null while the account is locked or not active
 */
export async function beginAttempt(tx: AgencyTransaction, personId: string, now: string): Promise<string | null> {
  const [row] = await tx.query<{ active: boolean; locked_until: Date | null; failed_attempts: number; password_hash: string }>(
    'SELECT active, locked_until, failed_attempts, password_hash FROM person WHERE id = $1 FOR UPDATE', [personId],
  );
  if (!row?.active || (row.locked_until && row.locked_until.getTime() > Date.parse(now))) return null;
  const failures = row.locked_until ? 1 : row.failed_attempts + 1;
  await tx.query('UPDATE person SET failed_attempts = $2, locked_until = $3 WHERE id = $1', [personId, failures, failures >= FAILURES ? later(now, LOCK_MS) : null]);
  return row.password_hash;
}

/** The password was right: failures start anew. */
export async function attemptSucceeded(tx: AgencyTransaction, personId: string): Promise<void> {
  await tx.query('UPDATE person SET failed_attempts = 0, locked_until = NULL WHERE id = $1', [personId]);
}
