import { decideCheck, examineCheck, refuse, type ChangeFinding, type ProposalDecision, type ProposalState, type Refused } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { adoptedLaw } from '../law/adopted-law';
import { deciderOf } from '../law/propose-change';
import { agencyCheck, type AgencyCheckRecord } from './agency-checks';
import { lockChecks } from './propose-check';

export interface GivenCheckDecision {
  readonly id: string;
  readonly decision: ProposalDecision;
  readonly reason: string | null;
  readonly personId: string;
  readonly now: string;
}

export type DecidingCheck =
  | { readonly outcome: 'decided'; readonly state: ProposalState }
  | Refused
  | { readonly outcome: 'unacceptable'; readonly findings: readonly ChangeFinding[] }
  | { readonly outcome: 'unknown' };

/** Adopts, rejects or withdraws a proposed check. Adopting ends the version whose place it takes, in the same transaction. */
export async function decideOnCheck(tx: AgencyTransaction, given: GivenCheckDecision): Promise<DecidingCheck> {
  await lockChecks(tx);
  const check = await agencyCheck(tx, given.id);
  if (!check) return { outcome: 'unknown' };
  const decided = decideCheck({ state: check.state, proposedBy: check.proposedBy.id }, given.decision, await deciderOf(tx, given.personId));
  if (decided.outcome === 'refused') return decided;
  if (given.decision === 'adopt') {
    const findings = check.content === null ? [] : examineCheck(check.content, (await adoptedLaw(tx)).knowsState);
    if (findings.length > 0) return { outcome: 'unacceptable', findings };
    if (!(await endReplaced(tx, check, given.now))) return refuse('CHECK_NOT_IN_FORCE', 'The check that this one would take the place of is not in force any more: propose it anew.');
  }
  await tx.query('UPDATE agency_check SET state = $2, decided_by = $3, decided_at = $4, decision_reason = $5 WHERE id = $1', [check.id, decided.value, given.personId, given.now, given.reason]);
  if (given.decision !== 'adopt') await reopenSuggestion(tx, check.id);
  return { outcome: 'decided', state: decided.value };
}

/** What was suggested is still to be dealt with. */
const reopenSuggestion = (tx: AgencyTransaction, checkId: string): Promise<unknown> =>
  tx.query(`UPDATE check_suggestion SET state = 'open', check_id = NULL, decided_by = NULL, decided_at = NULL WHERE check_id = $1`, [checkId]);

/** @returns false where the version to be replaced is not in force */
async function endReplaced(tx: AgencyTransaction, { replaces, content }: AgencyCheckRecord, now: string): Promise<boolean> {
  if (replaces === null) return true;
  const rows = await tx.query<{ id: string }>(
    `UPDATE agency_check SET state = $2, ended_at = $3 WHERE id = $1 AND state = 'adopted' RETURNING id`, [replaces, content === null ? 'retired' : 'replaced', now]);
  return rows.length > 0;
}
