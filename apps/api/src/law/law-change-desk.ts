import { decideLawChange, examineChange, hasRight, type Decider, type LawChangeState, type LawDecision } from '@comity/domain';
import type { DecideLawChangeBody, LawChangeDetailResponse, LawChangeResponse } from '@comity/http-contract';
import {
  adoptedLaw, changeWorld, contentOf, Database, decideChange, giveCommand, KeyUsedForOtherContent, lawAfter, lawChange, lawChanges, proposeChange, settleCommand,
  type AgencyTransaction, type ClockMoves, type LawChangeRecord,
} from '@comity/persistence';
import { newId, type TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { refusalProblem } from '../commands/refusal-problem';
import { notFound } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import { keyUsed } from '../requests/new-request-desk';
import { inPayload, type CheckedProposal } from './proposal.pipe';
import { toLawChange, toMovedClock } from './to-law-change';

export const CLOCK_MOVES = Symbol('CLOCK_MOVES');
const MOST_MOVES = 200;
const types: Readonly<Record<LawDecision, string>> = { adopt: 'AdoptLawChange', reject: 'RejectLawChange', withdraw: 'WithdrawLawChange' };

/** Changes of the own agency's law: proposed by one administrator, decided by another, once for each key. */
@Injectable()
export class LawChangeDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource, @Inject(CLOCK_MOVES) private readonly moves: ClockMoves) {}

  list({ agencyId }: SignedIn, state?: LawChangeState): Promise<readonly LawChangeResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => (await lawChanges(tx, state)).map(toLawChange));
  }

  one(actor: SignedIn, id: string): Promise<LawChangeDetailResponse> {
    return this.db.withAgency(actor.agencyId, (tx) => this.page(tx, actor, id));
  }

  /** @throws Problem 403, 422 */
  propose(actor: SignedIn, key: string, { content, reason }: CheckedProposal): Promise<LawChangeDetailResponse> {
    return this.write(actor, async (tx) => {
      const { personId } = actor;
      const now = this.time.now();
      const { row, fresh } = await giveCommand(tx, { key, personId, requestId: newId(), type: 'ProposeLawChange', body: { ...content, reason }, now }, false);
      if (fresh) {
        const outcome = await proposeChange(tx, { id: row.requestId, content, reason, personId, now });
        if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
        if (outcome.outcome === 'unacceptable') throw inPayload(outcome.findings);
        await settleCommand(tx, row.id, { outcome: 'accepted', version: 0, stage: 'proposed' }, now);
      }
      return this.page(tx, actor, row.requestId);
    });
  }

  /** @throws Problem 403, 404, 409 (a rule), 422 (what cannot be adopted any more) */
  decide(actor: SignedIn, key: string, { id, decision, body }: { readonly id: string; readonly decision: LawDecision; readonly body: DecideLawChangeBody }): Promise<LawChangeDetailResponse> {
    return this.write(actor, async (tx) => {
      const { personId } = actor;
      const now = this.time.now();
      if (!(await lawChange(tx, id))) throw notFound();
      const { row, fresh } = await giveCommand(tx, { key, personId, requestId: id, type: types[decision], body: { ...body }, now });
      if (fresh) {
        const outcome = await decideChange(tx, { changeId: id, decision, reason: body.reason ?? null, personId, now, seenNumber: body.lawNumber, moves: this.moves });
        if (outcome.outcome === 'unknown') throw notFound();
        if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
        if (outcome.outcome === 'unacceptable') throw inPayload(outcome.findings);
        await settleCommand(tx, row.id, { outcome: 'accepted', version: 0, stage: outcome.state }, now);
      }
      return this.page(tx, actor, id);
    });
  }

  private write<T>({ agencyId }: SignedIn, work: (tx: AgencyTransaction) => Promise<T>): Promise<T> {
    return this.db.withAgency(agencyId, work).catch((error: unknown) => {
      throw error instanceof KeyUsedForOtherContent ? keyUsed() : error;
    });
  }

  private async page(tx: AgencyTransaction, actor: SignedIn, id: string): Promise<LawChangeDetailResponse> {
    const row = await lawChange(tx, id);
    if (!row) throw notFound();
    const law = await adoptedLaw(tx);
    const common = { ...toLawChange(row), may: mayDecide(row, actor), lawNumberNow: law.parts.number, versionNow: law.version };
    if (row.state !== 'proposed') return { ...common, versionAfter: null, findings: [], moves: { count: 0, clocks: [] } };
    const content = contentOf(row);
    const findings = examineChange(content, await changeWorld(tx, law, this.time.now()));
    if (findings.length > 0) return { ...common, versionAfter: null, findings, moves: { count: 0, clocks: [] } };
    const after = await lawAfter(tx, law, content, { id, personId: row.proposedBy.id });
    const moved = await this.moves.preview(tx, law, after, content, this.time.now());
    return { ...common, versionAfter: after.version, findings, moves: { count: moved.length, clocks: moved.slice(0, MOST_MOVES).map(toMovedClock) } };
  }
}

/** The same rule that decides, asked beforehand. */
function mayDecide({ state, proposedBy }: LawChangeRecord, { personId, roles }: SignedIn): readonly LawDecision[] {
  if (!hasRight(roles, 'law.propose') && !hasRight(roles, 'law.adopt')) return [];
  const person: Decider = { id: personId, active: true, roles };
  return (['adopt', 'reject', 'withdraw'] as const).filter((decision) => decideLawChange({ state, proposedBy: proposedBy.id }, decision, person).outcome === 'accepted');
}
