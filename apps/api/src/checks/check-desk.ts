import { examineCheck, type AgencyCheckContent, type ProposalDecision } from '@comity/domain';
import type { AgencyCheckDetailResponse, AgencyCheckResponse, DraftsHitResponse } from '@comity/http-contract';
import {
  adoptedLaw, agencyCheck, agencyChecks, Database, decideOnCheck, draftsHit, giveCommand, KeyUsedForOtherContent, proposeCheck, settleCommand,
  type AgencyTransaction, type GivenCheck,
} from '@comity/persistence';
import { newId, type TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { refusalProblem } from '../commands/refusal-problem';
import { formProblem, notFound, type Problem } from '../http/problem';
import type { SignedIn } from '../identity';
import { TIME_SOURCE } from '../platform/tokens';
import { keyUsed } from '../requests/new-request-desk';
import { toContent, type CheckContentBody, type ProposeCheckDto } from './check.dto';
import { toAgencyCheck } from './to-check';

const types: Readonly<Record<ProposalDecision, string>> = { adopt: 'AdoptCheck', reject: 'RejectCheck', withdraw: 'WithdrawCheck' };

/** The agency's own checks: proposed by one administrator, decided by another, once for each key. */
@Injectable()
export class CheckDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  list(actor: SignedIn): Promise<readonly AgencyCheckResponse[]> {
    return this.db.withAgency(actor.agencyId, async (tx) => (await agencyChecks(tx)).map((row) => toAgencyCheck(row, actor)));
  }

  one(actor: SignedIn, id: string): Promise<AgencyCheckDetailResponse> {
    return this.db.withAgency(actor.agencyId, (tx) => this.page(tx, actor, id));
  }

  /** Which open drafts it would fire on. @throws Problem 422 */
  preview({ agencyId }: SignedIn, body: CheckContentBody): Promise<DraftsHitResponse> {
    return this.db.withAgency(agencyId, async (tx) => {
      const content = toContent(body);
      const findings = examineCheck(content, (await adoptedLaw(tx)).knowsState);
      if (findings.length > 0) throw inContent(findings);
      return draftsHit(tx, content, this.time.now());
    });
  }

  /** @throws Problem 403, 409, 422 */
  propose(actor: SignedIn, key: string, { content, reason, replaces, suggestionId }: ProposeCheckDto): Promise<AgencyCheckDetailResponse> {
    return this.write(actor, key, 'ProposeCheck', { content: toContent(content), reason: reason.trim(), replaces: replaces ?? null, suggestionId: suggestionId ?? null });
  }

  /** @throws Problem 403, 404, 409 */
  async retire(actor: SignedIn, key: string, id: string, reason: string): Promise<AgencyCheckDetailResponse> {
    await this.one(actor, id);
    return this.write(actor, key, 'RetireCheck', { content: null, reason: reason.trim(), replaces: id, suggestionId: null });
  }

  /** @throws Problem 403, 404, 409 (a rule), 422 (what cannot be adopted any more) */
  decide(actor: SignedIn, key: string, id: string, decision: ProposalDecision, reason: string | undefined): Promise<AgencyCheckDetailResponse> {
    const { personId } = actor;
    return this.inAgency(actor, async (tx) => {
      const now = this.time.now();
      if (!(await agencyCheck(tx, id))) throw notFound();
      const { row, fresh } = await giveCommand(tx, { key, personId, requestId: id, type: types[decision], body: { reason: reason ?? null }, now });
      if (fresh) {
        const outcome = await decideOnCheck(tx, { id, decision, reason: reason ?? null, personId, now });
        if (outcome.outcome === 'unknown') throw notFound();
        if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
        if (outcome.outcome === 'unacceptable') throw inContent(outcome.findings);
        await settleCommand(tx, row.id, { outcome: 'accepted', version: 0, stage: outcome.state }, now);
      }
      return this.page(tx, actor, id);
    });
  }

  private write(actor: SignedIn, key: string, type: string, body: Pick<GivenCheck, 'content' | 'reason' | 'replaces' | 'suggestionId'>): Promise<AgencyCheckDetailResponse> {
    const { personId } = actor;
    return this.inAgency(actor, async (tx) => {
      const now = this.time.now();
      const { row, fresh } = await giveCommand(tx, { key, personId, requestId: newId(), type, body, now }, false);
      if (fresh) {
        const outcome = await proposeCheck(tx, { ...body, id: row.requestId, personId, now });
        if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
        if (outcome.outcome === 'unacceptable') throw inContent(outcome.findings);
        await settleCommand(tx, row.id, { outcome: 'accepted', version: 0, stage: 'proposed' }, now);
      }
      return this.page(tx, actor, row.requestId);
    });
  }

  private inAgency<T>({ agencyId }: SignedIn, work: (tx: AgencyTransaction) => Promise<T>): Promise<T> {
    return this.db.withAgency(agencyId, work).catch((error: unknown) => {
      throw error instanceof KeyUsedForOtherContent ? keyUsed() : error;
    });
  }

  private async page(tx: AgencyTransaction, actor: SignedIn, id: string): Promise<AgencyCheckDetailResponse> {
    const row = await agencyCheck(tx, id);
    if (!row) throw notFound();
    const alive = row.state === 'proposed' || row.state === 'adopted';
    return { ...toAgencyCheck(row, actor), drafts: row.content && alive ? await draftsHit(tx, row.content satisfies AgencyCheckContent, this.time.now()) : null };
  }
}

const inContent = (errors: readonly { readonly field: string; readonly message: string }[]): Problem => formProblem(errors.map(({ field, message }) => ({ field: `/content${field}`, message })));
