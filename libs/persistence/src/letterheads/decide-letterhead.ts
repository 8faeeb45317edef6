import { decideLetterhead as decide, examineLetterhead, refuse, type LetterheadFinding, type ProposalDecision, type ProposalState, type Refused } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { keepStepsOut } from '../law/law-lock';
import { deciderOf } from '../law/propose-change';
import { letterhead, presentLetterhead } from './letterheads';

export interface GivenLetterheadDecision {
  readonly id: string;
  readonly decision: ProposalDecision;
  readonly reason: string | null;
  readonly personId: string;
  readonly now: string;
  /** Number of the letterhead that held when the person read the proposal; another one since then refuses the adoption. */
  readonly seenNumber?: number | undefined;
}

export type DecidingLetterhead =
  | { readonly outcome: 'decided'; readonly state: ProposalState }
  | Refused
  | { readonly outcome: 'unacceptable'; readonly findings: readonly LetterheadFinding[] }
  | { readonly outcome: 'unknown' };

/**
 * Adopts, rejects or withdraws a proposed letterhead. Adoptions wait for the steps under way, so that no approval freezes
 * the text of one letterhead with the picture of the next.
 */
export async function decideLetterhead(tx: AgencyTransaction, given: GivenLetterheadDecision): Promise<DecidingLetterhead> {
  if (given.decision === 'adopt') await keepStepsOut(tx);
  await tx.query('SELECT 1 FROM letterhead WHERE id = $1 FOR UPDATE', [given.id]);
  const proposal = await letterhead(tx, given.id);
  if (!proposal) return { outcome: 'unknown' };
  const decided = decide({ state: proposal.state, proposedBy: proposal.proposedBy.id }, given.decision, await deciderOf(tx, given.personId));
  if (decided.outcome === 'refused') return decided;
  const present = await presentLetterhead(tx);
  if (given.decision === 'adopt') {
    if (given.seenNumber !== undefined && given.seenNumber !== present.number) {
      return refuse('LETTERHEAD_CHANGED_MEANWHILE', 'Another letterhead was adopted since you read this proposal: read it again.', { number: present.number });
    }
    const findings = examineLetterhead(proposal.content, present.content);
    if (findings.length > 0) return { outcome: 'unacceptable', findings };
  }
  await tx.query('UPDATE letterhead SET state = $2, decided_by = $3, decided_at = $4, decision_reason = $5, number = $6 WHERE id = $1',
    [given.id, decided.value, given.personId, given.now, given.reason, given.decision === 'adopt' ? present.number + 1 : null]);
  return { outcome: 'decided', state: decided.value };
}
