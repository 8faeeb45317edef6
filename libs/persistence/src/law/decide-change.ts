import { decideLawChange, examineChange, refuse, type ChangeFinding, type LawDecision, type LawChangeState, type Refused } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { adoptedLaw } from './adopted-law';
import { changeWorld, lawAfter } from './change-world';
import type { ClockMoves, MovedClock } from './clock-moves';
import { contentOf, lawChange, type LawChangeRecord } from './law-changes';
import { deciderOf } from './propose-change';
import { writeAdoption } from './write-adoption';

export interface GivenDecision {
  readonly changeId: string;
  readonly decision: LawDecision;
  readonly reason: string | null;
  readonly personId: string;
  readonly now: string;
  /** Number of the law that the person saw; another one since then refuses the adoption. */
  readonly seenNumber?: number | undefined;
  readonly moves: ClockMoves;
}

export type Deciding =
  | { readonly outcome: 'decided'; readonly state: LawChangeState; readonly moved: readonly MovedClock[] }
  | Refused
  | { readonly outcome: 'unacceptable'; readonly findings: readonly ChangeFinding[] }
  | { readonly outcome: 'unknown' };

/**
 * Adopts, rejects or withdraws a proposal. Adoptions of one agency wait for each other, so that each is held against the
 * law that the one before it made; the new law, the moved clocks and the decision commit together.
 */
export async function decideChange(tx: AgencyTransaction, given: GivenDecision): Promise<Deciding> {
  await tx.query('SELECT 1 FROM law_change WHERE id = $1 FOR UPDATE', [given.changeId]);
  const change = await lawChange(tx, given.changeId);
  if (!change) return { outcome: 'unknown' };
  const decided = decideLawChange({ state: change.state, proposedBy: change.proposedBy.id }, given.decision, await deciderOf(tx, given.personId));
  if (decided.outcome === 'refused') return decided;
  if (given.decision === 'adopt') return adopt(tx, given, change);
  await tx.query('UPDATE law_change SET state = $2, decided_by = $3, decided_at = $4, decision_reason = $5 WHERE id = $1', [change.id, decided.value, given.personId, given.now, given.reason]);
  return { outcome: 'decided', state: decided.value, moved: [] };
}

async function adopt(tx: AgencyTransaction, given: GivenDecision, change: LawChangeRecord): Promise<Deciding> {
  await lockLaw(tx, given.now);
  const [content, before] = [contentOf(change), await adoptedLaw(tx)];
  if (given.seenNumber !== undefined && given.seenNumber !== before.parts.number) {
    return refuse('LAW_CHANGED_MEANWHILE', 'The law of your agency has changed since you read this proposal: read it again, with the clocks that it would move now.', { lawNumber: before.parts.number });
  }
  const findings = examineChange(content, await changeWorld(tx, before, given.now));
  if (findings.length > 0) return { outcome: 'unacceptable', findings };
  const after = await lawAfter(tx, before, content, { id: change.id, personId: change.proposedBy.id });
  await writeAdoption(tx, { change, content, law: after, personId: given.personId, now: given.now });
  const moved = await given.moves.apply(tx, before, after, { changeId: change.id, content, adoptedBy: given.personId, at: given.now });
  await tx.query(
    `UPDATE law_change SET state = 'adopted', decided_by = $2, decided_at = $3, decision_reason = $4, law_number = $5, moved_clocks = $6 WHERE id = $1`,
    [change.id, given.personId, given.now, given.reason, after.parts.number, moved.length],
  );
  return { outcome: 'decided', state: 'adopted', moved };
}

/** One adoption of an agency at a time; an agency that has adopted nothing gets its row here. */
async function lockLaw(tx: AgencyTransaction, now: string): Promise<void> {
  await tx.query(
    `INSERT INTO agency_law (agency_id, stamp, number, changed_at) VALUES ($1, gen_random_uuid(), 0, $2) ON CONFLICT (agency_id) DO NOTHING`, [tx.agencyId, now]);
  await tx.query('SELECT 1 FROM agency_law FOR UPDATE');
}
