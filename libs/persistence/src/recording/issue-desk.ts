import type { FormDocument, FormId, PaperOrder } from '@comity/domain';
import { newId, sha256Hex } from '@comity/platform';
import type { Database } from '../database';
import type { ApprovedFormEntity, HeldPaper, Letterhead } from '../entities';
import { insertRows } from './insert-rows';

/** What the paper of a request is made from: the frozen snapshot and nothing else. */
export interface FrozenForm {
  readonly document: FormDocument;
  readonly letterhead: Letterhead;
  readonly paper: PaperOrder;
  /** Under which what was made of it is kept: of the document, and of the approval where another was set aside before it. */
  readonly digest: string;
  /** Number of the approval; absent for standard documents. */
  readonly approval?: number;
  readonly agencyCode: string;
  /** The last paper of this agency had an electronic signature. */
  readonly signedBefore: boolean;
}

type Kept = Pick<ApprovedFormEntity, 'form' | 'lang' | 'values' | 'letterhead' | 'paper' | 'digest' | 'approval'> & Pick<FrozenForm, 'agencyCode' | 'signedBefore'>;

/** Why a paper was not made, where it is neither the text nor the key. */
export const NO_NAME = 'NO_NAME';

export class IssueDesk {
  constructor(private readonly db: Database) {}

  /** @throws Error when nothing has been approved. */
  async frozen(agencyId: string, requestId: string): Promise<FrozenForm> {
    return this.db.withAgency(agencyId, async (tx) => {
      const [kept] = await tx.query<Kept>(
        `SELECT f.form, f.lang, f.form_values AS values, f.letterhead, f.paper, f.digest, f.approval, a.code AS "agencyCode",
                coalesce((SELECT p.signature IS NOT NULL FROM issued_paper p ORDER BY p.issued_at DESC, p.document_id DESC LIMIT 1), false) AS "signedBefore"
           FROM approved_form f JOIN agency a ON a.id = f.agency_id WHERE f.request_id = $1 AND f.set_aside_at IS NULL`, [requestId]);
      if (!kept) throw new Error('Nothing has been approved for this request.');
      const { form, lang, values, digest, ...frozen } = kept;
      // What was made for an approval that was set aside is not taken again, even where the text is the same.
      const own = kept.approval === 1 ? digest : sha256Hex(`${digest}/${String(kept.approval)}`);
      return { ...frozen, digest: own, document: { form: form as FormId, lang, values } };
    });
  }

  /**
   * Keeps with the approval why its paper does not go out, and tells whoever approved, the owner and the administrators. Said once
   * for each reason, however often it is tried again. What has no name may pass by itself, and is said after a minute.
   */
  async tellWhyNot(notice: HeldPaper['notice'], { agencyId, requestId }: { readonly agencyId: string; readonly requestId: string }, why: string, now: string): Promise<void> {
    await this.db.withAgency(agencyId, async (tx) => {
      await tx.query('SELECT id FROM request WHERE id = $1 FOR UPDATE', [requestId]);
      const held: HeldPaper = { notice, why, at: now };
      const [standing] = await tx.query<{ approval: number }>(
        `UPDATE approved_form f SET held = $2::jsonb FROM request r
          WHERE f.request_id = $1 AND f.set_aside_at IS NULL AND r.id = f.request_id AND r.stage = 'signed'
            AND (f.held ->> 'notice', f.held ->> 'why') IS DISTINCT FROM ($3::text, $4::text) AND ($4::text <> $5::text OR f.approved_at <= $6::timestamptz - interval '1 minute')
          RETURNING f.approval, pg_notify('comity_changes', json_build_object('agency', f.agency_id, 'request', f.request_id, 'version', r.version)::text)`,
        [requestId, JSON.stringify(held), notice, why, NO_NAME, now]);
      if (!standing) return;
      const [said] = await tx.query(`SELECT id FROM notice WHERE request_id = $1 AND code = $3 AND params ->> 'why' = $2 AND coalesce(params ->> 'approval', '1') = $4 LIMIT 1`, [requestId, why, notice, String(standing.approval)]);
      if (said) return;
      const people = await tx.query<{ id: string }>(
        `SELECT approved_by AS id FROM approved_form WHERE request_id = $1 AND set_aside_at IS NULL
         UNION SELECT coalesce(owner_id, author_id) FROM request WHERE id = $1
         UNION SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id WHERE r.role = 'administrator' AND p.active`, [requestId]);
      await insertRows(tx, 'notice', people.filter(({ id }) => id !== null).map(({ id }) => (
        { id: newId(), agency_id: agencyId, person_id: id, request_id: requestId, code: notice, params: { why, approval: standing.approval }, at: now }
      )));
    });
  }
}
