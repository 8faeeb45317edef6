import { decideLetterhead as mayBe, examineLetterhead, type Decider, type LetterheadContent, type ProposalDecision } from '@comity/domain';
import type { DecideLetterheadBody, LetterheadProposalDetailResponse, LetterheadProposalResponse, LetterheadResponse } from '@comity/http-contract';
import { Database, decideLetterhead, giveCommand, KeyUsedForOtherContent, letterhead, letterheads, presentLetterhead, proposeLetterhead, settleCommand, type AgencyTransaction, type DocumentStore, type LetterheadRecord } from '@comity/persistence';
import { newId, type TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { refusalProblem } from '../commands/refusal-problem';
import { formProblem, notFound } from '../http/problem';
import type { SignedIn } from '../identity';
import { DOCUMENT_STORE, TIME_SOURCE } from '../platform/tokens';
import { keyUsed } from '../requests/new-request-desk';
import type { GivenHead } from './given-letterhead';
import { refuseUnprintable } from './specimen-paper';
import { toPresent, toProposal } from './to-letterhead';

const types: Readonly<Record<ProposalDecision, string>> = { adopt: 'AdoptLetterhead', reject: 'RejectLetterhead', withdraw: 'WithdrawLetterhead' };

/** The head of the agency's papers: proposed by one administrator, adopted by another, once for each key. */
@Injectable()
export class LetterheadDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(DOCUMENT_STORE) private readonly store: DocumentStore, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  present({ agencyId }: SignedIn): Promise<LetterheadResponse> {
    return this.db.withAgency(agencyId, async (tx) => toPresent(await presentLetterhead(tx)));
  }

  list({ agencyId }: SignedIn): Promise<readonly LetterheadProposalResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => (await letterheads(tx)).map(toProposal));
  }

  one(actor: SignedIn, id: string): Promise<LetterheadProposalDetailResponse> {
    return this.db.withAgency(actor.agencyId, (tx) => this.page(tx, actor, id));
  }

  /** The picture is in the store before its row exists. @throws Problem 403, 422 */
  async propose(actor: SignedIn, key: string, { reason, picture, ...head }: GivenHead): Promise<LetterheadProposalDetailResponse> {
    const { agencyId, personId } = actor;
    const { nameNative, lang, ...plain } = head;
    await refuseUnprintable({ ...plain, ...(nameNative === null ? {} : { nameNative }), ...(lang === null ? {} : { lang }) });
    const fresh = typeof picture === 'string' ? null : picture;
    if (fresh) await this.store.put(agencyId, fresh.bytes);
    return this.write(actor, async (tx) => {
      const now = this.time.now();
      const body = { ...head, reason, picture: fresh ? fresh.sha256 : picture };
      const { row, fresh: first } = await giveCommand(tx, { key, personId, requestId: newId(), type: 'ProposeLetterhead', body, now }, false);
      if (first) {
        const kept = picture === 'keep' ? await presentLetterhead(tx) : null;
        const content: LetterheadContent = { ...head, picture: fresh?.sha256 ?? kept?.content.picture ?? null };
        const shown = fresh ?? (kept?.content.picture ? { width: kept.pictureWidth ?? 0, height: kept.pictureHeight ?? 0, notes: [] } : null);
        const outcome = await proposeLetterhead(tx, { id: row.requestId, content, picture: shown, reason, personId, now });
        if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
        if (outcome.outcome === 'unacceptable') throw formProblem(outcome.findings);
        await settleCommand(tx, row.id, { outcome: 'accepted', version: 0, stage: 'proposed' }, now);
      }
      return this.page(tx, actor, row.requestId);
    });
  }

  /** @throws Problem 403, 404, 409 (a rule), 422 (what cannot be adopted any more) */
  decide(actor: SignedIn, key: string, { id, decision, body }: { readonly id: string; readonly decision: ProposalDecision; readonly body: DecideLetterheadBody }): Promise<LetterheadProposalDetailResponse> {
    return this.write(actor, async (tx) => {
      const { personId } = actor;
      const now = this.time.now();
      if (!(await letterhead(tx, id))) throw notFound();
      const { row, fresh } = await giveCommand(tx, { key, personId, requestId: id, type: types[decision], body: { ...body }, now });
      if (fresh) {
        const outcome = await decideLetterhead(tx, { id, decision, reason: body.reason ?? null, personId, now, seenNumber: body.number });
        if (outcome.outcome === 'unknown') throw notFound();
        if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
        if (outcome.outcome === 'unacceptable') throw formProblem(outcome.findings);
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

  private async page(tx: AgencyTransaction, actor: SignedIn, id: string): Promise<LetterheadProposalDetailResponse> {
    const row = await letterhead(tx, id);
    if (!row) throw notFound();
    const present = await presentLetterhead(tx);
    const findings = row.state === 'proposed' ? examineLetterhead(row.content, present.content) : [];
    return { ...toProposal(row), may: mayDecide(row, actor), numberNow: present.number, findings };
  }
}

/** The same rule that decides, asked beforehand. */
function mayDecide({ state, proposedBy }: LetterheadRecord, { personId, roles }: SignedIn): readonly ProposalDecision[] {
  const person: Decider = { id: personId, active: true, roles };
  return (['adopt', 'reject', 'withdraw'] as const).filter((decision) => mayBe({ state, proposedBy: proposedBy.id }, decision, person).outcome === 'accepted');
}
