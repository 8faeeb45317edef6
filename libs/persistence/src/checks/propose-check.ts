import { examineCheck, refuse, rightMissing, type AgencyCheckContent, type ChangeFinding, type Refused } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { adoptedLaw } from '../law/adopted-law';
import { deciderOf } from '../law/propose-change';

export interface GivenCheck {
  readonly id: string;
  /** Null: retire the version that `replaces` names. */
  readonly content: AgencyCheckContent | null;
  /** Why, in words for the colleague who adopts. */
  readonly reason: string;
  /** The version in force that this one takes the place of; null for a new check. */
  readonly replaces: string | null;
  readonly suggestionId: string | null;
  readonly personId: string;
  readonly now: string;
}

export type ProposingCheck = { readonly outcome: 'proposed' } | Refused | { readonly outcome: 'unacceptable'; readonly findings: readonly ChangeFinding[] };

/** Writes a proposed version, which takes no effect. What could never be adopted is not written. */
export async function proposeCheck(tx: AgencyTransaction, given: GivenCheck): Promise<ProposingCheck> {
  const missing = rightMissing('check.propose', await deciderOf(tx, given.personId));
  if (missing?.outcome === 'refused') return missing;
  const findings = given.content === null ? [] : examineCheck(given.content, (await adoptedLaw(tx)).knowsState);
  if (findings.length > 0) return { outcome: 'unacceptable', findings };
  await lockChecks(tx);
  const place = await placeOf(tx, given);
  if (place === null) return refuse('CHECK_NOT_IN_FORCE', 'That check is not in force any more: read the list of checks again.');
  if (given.suggestionId !== null && !(await isOpen(tx, given.suggestionId))) return refuse('SUGGESTION_DECIDED', 'Somebody has dealt with this suggestion before: read what became of it.');
  await tx.query(
    `INSERT INTO agency_check (id, agency_id, number, version, content, reason, state, replaces, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, 'proposed', $7, $8, $9)`,
    [given.id, tx.agencyId, place.number, place.version, given.content === null ? null : JSON.stringify(given.content), given.reason, given.replaces, given.personId, given.now],
  );
  if (given.suggestionId !== null) {
    await tx.query(`UPDATE check_suggestion SET state = 'turned', check_id = $2, decided_by = $3, decided_at = $4 WHERE id = $1`, [given.suggestionId, given.id, given.personId, given.now]);
  }
  return { outcome: 'proposed' };
}

/** Numbers are given one after the other, and what is in force changes under one hand at a time. */
export const lockChecks = (tx: AgencyTransaction): Promise<unknown> => tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('checks of ' || current_setting('comity.agency'), 0))`);

/** The next number of the agency, or the next version of the check that is replaced; null where that is not in force. */
async function placeOf(tx: AgencyTransaction, { replaces }: GivenCheck): Promise<{ readonly number: number; readonly version: number } | null> {
  if (replaces === null) {
    const [row] = await tx.query<{ number: number }>('SELECT coalesce(max(number), 0) + 1 AS number FROM agency_check');
    return { number: row!.number, version: 1 };
  }
  const [row] = await tx.query<{ number: number; version: number }>(
    `SELECT c.number, (SELECT max(v.version) + 1 FROM agency_check v WHERE v.number = c.number) AS version
       FROM agency_check c WHERE c.id = $1 AND c.state = 'adopted' AND c.content IS NOT NULL`, [replaces]);
  return row ?? null;
}

async function isOpen(tx: AgencyTransaction, id: string): Promise<boolean> {
  const [row] = await tx.query<{ state: string }>('SELECT state FROM check_suggestion WHERE id = $1 FOR UPDATE', [id]);
  return row?.state === 'open';
}
