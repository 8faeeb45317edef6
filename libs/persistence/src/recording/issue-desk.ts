import type { FormDocument, FormId, PaperOrder } from '@comity/domain';
import type { Database } from '../database';
import type { ApprovedFormEntity, Letterhead } from '../entities';

/** What the paper of a request is made from: the frozen snapshot and nothing else. */
export interface FrozenForm {
  readonly document: FormDocument;
  readonly letterhead: Letterhead;
  readonly paper: PaperOrder;
}

export class IssueDesk {
  constructor(private readonly db: Database) {}

  /** @throws Error when nothing has been approved. */
  async frozen(agencyId: string, requestId: string): Promise<FrozenForm> {
    return this.db.withAgency(agencyId, async (tx) => {
      const [kept] = await tx.query<Pick<ApprovedFormEntity, 'form' | 'lang' | 'values' | 'letterhead' | 'paper'>>(
        'SELECT form, lang, form_values AS values, letterhead, paper FROM approved_form WHERE request_id = $1', [requestId]);
      if (!kept) throw new Error('Nothing has been approved for this request.');
      return { document: { form: kept.form as FormId, lang: kept.lang, values: kept.values }, letterhead: kept.letterhead, paper: kept.paper };
    });
  }
}
