import { decideApproval, decideApprovalWithdrawal, type Refused, type WordingApproval } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { deciderOf } from '../law/propose-change';
import { insertRows } from '../recording/insert-rows';
import { wordingApproval, wordingOfForm } from './wordings';

export interface GivenApproval {
  readonly id: string;
  readonly form: string;
  readonly lang: string;
  readonly approval: WordingApproval;
  readonly personId: string;
  /** Calendar day in the zone of the agency. */
  readonly today: string;
  readonly now: string;
}

/** Enters who approved the wording of a form in a language. One that stands is enough: the database keeps a second out. */
export async function approveWording(tx: AgencyTransaction, { id, form, lang, approval, personId, today, now }: GivenApproval): Promise<{ readonly outcome: 'approved' } | Refused> {
  const decided = decideApproval(approval, await wordingOfForm(tx, form, lang), today, await deciderOf(tx, personId));
  if (decided.outcome === 'refused') return decided;
  await insertRows(tx, 'wording_approval', [{
    id, agency_id: tx.agencyId, form, lang, wording_sha256: approval.wordingSha256, approved_by: approval.name, post: approval.post, competence: approval.competence,
    approved_on: approval.approvedOn, entered_by: personId, entered_at: now,
  }]);
  return { outcome: 'approved' };
}

export interface GivenApprovalWithdrawal {
  readonly id: string;
  readonly because: string;
  readonly personId: string;
  readonly now: string;
}

/** Papers made from now on bear the mark again; those made before keep what they say. */
export async function withdrawApproval(tx: AgencyTransaction, { id, because, personId, now }: GivenApprovalWithdrawal): Promise<{ readonly outcome: 'withdrawn' | 'unknown' } | Refused> {
  await tx.query('SELECT 1 FROM wording_approval WHERE id = $1 FOR UPDATE', [id]);
  const approval = await wordingApproval(tx, id);
  if (!approval) return { outcome: 'unknown' };
  const decided = decideApprovalWithdrawal({ withdrawn: approval.withdrawnAt !== null }, await deciderOf(tx, personId));
  if (decided.outcome === 'refused') return decided;
  await tx.query('UPDATE wording_approval SET withdrawn_by = $2, withdrawn_at = $3, withdrawn_because = $4 WHERE id = $1', [id, personId, now, because]);
  return { outcome: 'withdrawn' };
}
