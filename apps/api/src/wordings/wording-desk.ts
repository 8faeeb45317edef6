import { dayIn, isFormId, type FormId } from '@comity/domain';
import { wordingTexts } from '@comity/documents';
import type { ApproveWordingBody, WithdrawApprovalBody, WordingDetailResponse, WordingResponse } from '@comity/http-contract';
import { agencyById, approveWording, Database, giveCommand, KeyUsedForOtherContent, settleCommand, withdrawApproval, wordingApproval, wordingOfForm, wordings, type AgencyTransaction } from '@comity/persistence';
import { newId, type TimeSource } from '@comity/platform';
import { Inject, Injectable } from '@nestjs/common';
import { refusalProblem } from '../commands/refusal-problem';
import { notFound } from '../http/problem';
import type { SignedIn } from '../identity';
import { specimenPaper } from '../letterheads/specimen-paper';
import { TIME_SOURCE } from '../platform/tokens';
import { keyUsed } from '../requests/new-request-desk';
import { toWording } from './to-wording';

/** Wordings of forms in other languages than English, and who in the agency stands for them. */
@Injectable()
export class WordingDesk {
  constructor(@Inject(Database) private readonly db: Database, @Inject(TIME_SOURCE) private readonly time: TimeSource) {}

  list({ agencyId }: SignedIn): Promise<readonly WordingResponse[]> {
    return this.db.withAgency(agencyId, async (tx) => (await wordings(tx)).map(toWording));
  }

  /** @throws Problem 404 */
  one({ agencyId }: SignedIn, form: string, lang: string): Promise<WordingDetailResponse> {
    return this.db.withAgency(agencyId, (tx) => page(tx, form, lang));
  }

  /** An invented case on the form in this language, with the mark as long as nobody has approved it. @throws Problem 404 */
  async specimen({ agencyId }: SignedIn, form: string, lang: string): Promise<Buffer> {
    const [{ state }, { letterhead }] = await this.db.withAgency(agencyId, async (tx) => [await page(tx, form, lang), await agencyById(tx, agencyId)] as const);
    return specimenPaper(form as FormId, lang, { letterhead, approvedWordings: state === 'approved' ? [lang] : [] });
  }

  /** @throws Problem 403, 404, 409 (a rule) */
  approve(actor: SignedIn, key: string, { form, lang, body }: { readonly form: string; readonly lang: string; readonly body: ApproveWordingBody }): Promise<WordingDetailResponse> {
    return this.write(actor, async (tx) => {
      const { agencyId, personId } = actor;
      const now = this.time.now();
      await page(tx, form, lang);
      const { row, fresh } = await giveCommand(tx, { key, personId, requestId: newId(), type: 'ApproveWording', body: { form, lang, ...body }, now }, false);
      if (fresh) {
        const today = dayIn((await agencyById(tx, agencyId)).zone, now);
        const outcome = await approveWording(tx, { id: row.requestId, form, lang, approval: body, personId, today, now });
        if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
        await settleCommand(tx, row.id, { outcome: 'accepted', version: 0, stage: 'approved' }, now);
      }
      return page(tx, form, lang);
    });
  }

  /** @throws Problem 403, 404, 409 (a rule) */
  withdraw(actor: SignedIn, key: string, id: string, { reason }: WithdrawApprovalBody): Promise<WordingDetailResponse> {
    return this.write(actor, async (tx) => {
      const { personId } = actor;
      const now = this.time.now();
      const approval = await wordingApproval(tx, id);
      if (!approval) throw notFound();
      const { row, fresh } = await giveCommand(tx, { key, personId, requestId: id, type: 'WithdrawApproval', body: { reason }, now });
      if (fresh) {
        const outcome = await withdrawApproval(tx, { id, because: reason, personId, now });
        if (outcome.outcome === 'refused') throw refusalProblem(outcome.refusal);
        await settleCommand(tx, row.id, { outcome: 'accepted', version: 0, stage: outcome.outcome }, now);
      }
      return page(tx, approval.form, approval.lang);
    });
  }

  private write<T>({ agencyId }: SignedIn, work: (tx: AgencyTransaction) => Promise<T>): Promise<T> {
    return this.db.withAgency(agencyId, work).catch((error: unknown) => {
      throw error instanceof KeyUsedForOtherContent ? keyUsed() : error;
    });
  }
}

async function page(tx: AgencyTransaction, form: string, lang: string): Promise<WordingDetailResponse> {
  const row = isFormId(form) ? await wordingOfForm(tx, form, lang) : null;
  if (!row || !isFormId(form)) throw notFound();
  return { ...toWording(row), texts: wordingTexts(form, lang) };
}
