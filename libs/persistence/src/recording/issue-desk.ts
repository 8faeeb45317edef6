import type { FormDocument, FormId, PaperOrder } from '@comity/domain';
import { newId } from '@comity/platform';
import type { Database } from '../database';
import type { ApprovedFormEntity, Letterhead } from '../entities';
import { insertRows } from './insert-rows';

/** What the paper of a request is made from: the frozen snapshot and nothing else. */
export interface FrozenForm {
  readonly document: FormDocument;
  readonly letterhead: Letterhead;
  readonly paper: PaperOrder;
  /** Of the document. */
  readonly digest: string;
  readonly agencyCode: string;
  /** The last paper of this agency had an electronic signature. */
  readonly signedBefore: boolean;
}

type Kept = Pick<ApprovedFormEntity, 'form' | 'lang' | 'values' | 'letterhead' | 'paper' | 'digest'> & Pick<FrozenForm, 'agencyCode' | 'signedBefore'>;

export class IssueDesk {
  constructor(private readonly db: Database) {}

  /** @throws Error when nothing has been approved. */
  async frozen(agencyId: string, requestId: string): Promise<FrozenForm> {
    return this.db.withAgency(agencyId, async (tx) => {
      const [kept] = await tx.query<Kept>(
        `SELECT f.form, f.lang, f.form_values AS values, f.letterhead, f.paper, f.digest, a.code AS "agencyCode",
                coalesce((SELECT p.signature IS NOT NULL FROM issued_paper p ORDER BY p.issued_at DESC, p.document_id DESC LIMIT 1), false) AS "signedBefore"
           FROM approved_form f JOIN agency a ON a.id = f.agency_id WHERE f.request_id = $1`, [requestId]);
      if (!kept) throw new Error('Nothing has been approved for this request.');
      const { form, lang, values, ...frozen } = kept;
      return { ...frozen, document: { form: form as FormId, lang, values } };
    });
  }

  /**
   * Tells whoever approved, the owner and the administrators why the paper could not be made or signed. Said once for each
   * reason, however often it is tried again.
   */
  async tellWhyNot(code: 'paper-not-made' | 'paper-not-signed', { agencyId, requestId }: { readonly agencyId: string; readonly requestId: string }, why: string, now: string): Promise<void> {
    await this.db.withAgency(agencyId, async (tx) => {
      await tx.query('SELECT id FROM request WHERE id = $1 FOR UPDATE', [requestId]);
      const [said] = await tx.query(`SELECT id FROM notice WHERE request_id = $1 AND code = $3 AND params ->> 'why' = $2 LIMIT 1`, [requestId, why, code]);
      if (said) return;
      const people = await tx.query<{ id: string }>(
        `SELECT approved_by AS id FROM approved_form WHERE request_id = $1
         UNION SELECT coalesce(owner_id, author_id) FROM request WHERE id = $1
         UNION SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id WHERE r.role = 'administrator' AND p.active`, [requestId]);
      await insertRows(tx, 'notice', people.filter(({ id }) => id !== null).map(({ id }) => (
        { id: newId(), agency_id: agencyId, person_id: id, request_id: requestId, code, params: { why }, at: now }
      )));
    });
  }
}
