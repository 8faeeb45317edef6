import type { FormDocument, FormId } from '@comity/domain';
import type { Database } from '../database';
import { ApprovedFormEntity, type Letterhead } from '../entities';

/** What the paper of a request is made from: the frozen snapshot and nothing else. */
export interface FrozenForm {
  readonly document: FormDocument;
  readonly letterhead: Letterhead;
}

export class IssueDesk {
  constructor(private readonly db: Database) {}

  /** @throws Error when nothing has been approved. */
  async frozen(agencyId: string, requestId: string): Promise<FrozenForm> {
    return this.db.withAgency(agencyId, async (tx) => {
      const kept = await tx.manager.findOneByOrFail(ApprovedFormEntity, { requestId });
      return { document: { form: kept.form as FormId, lang: kept.lang, values: kept.values }, letterhead: kept.letterhead };
    });
  }
}
