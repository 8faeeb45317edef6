import type { FormValues, PaperChannel, RequestState, Side, Stage } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { HeldPaper } from '../entities';
import { hasBegun } from './request-filter';
import { requestColumns, requestSources, type RequestRecord } from './request-row';

/** A request with everything its own page needs of its row. */
export interface RequestDetailRecord extends RequestRecord {
  readonly version: number;
  readonly state: RequestState;
  readonly partnerReference: string | null;
  readonly caseId: string | null;
  readonly caseReference: string | null;
  readonly caseTitle: string | null;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly lang: string;
  readonly formVersion: string;
  readonly packVersion: string;
  readonly instrument: string;
  readonly outcome: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly receivedAt: Date | null;
  readonly closedAt: Date | null;
  /** How the paper came that the request began with; null where it began with a message or a draft. */
  readonly paperChannel: PaperChannel | null;
  readonly followsId: string | null;
  /** The approval that stands: who gave it, and what holds its paper. */
  readonly approvedBy: { readonly id: string; readonly name: string } | null;
  readonly held: HeldPaper | null;
  /** Everybody who saved a version of the draft: none of them may check or approve it. */
  readonly editors: readonly string[];
}

const STANDING = `SELECT f.request_id, f.held, jsonb_build_object('id', p.id, 'name', p.name) AS approved_by
  FROM approved_form f JOIN person p ON p.id = f.approved_by WHERE f.set_aside_at IS NULL`;

export async function requestDetail(tx: AgencyTransaction, id: string): Promise<RequestDetailRecord | null> {
  const [row] = await tx.query<RequestDetailRecord>(
    `SELECT ${requestColumns}, r.version, r.state, r.partner_reference AS "partnerReference", f.id AS "caseId", f.reference AS "caseReference", f.title AS "caseTitle",
            a.id AS "authorId", a.name AS "authorName", r.lang, r.form_version AS "formVersion", r.pack_version AS "packVersion", r.instrument, r.outcome,
            r.created_at AS "createdAt", r.sent_at AS "sentAt", r.received_at AS "receivedAt", r.closed_at AS "closedAt", r.follows_id AS "followsId",
            s.approved_by AS "approvedBy", s.held,
            (SELECT t.channel FROM taken_over_paper t WHERE t.request_id = r.id AND t.opens) AS "paperChannel",
            ARRAY(SELECT v.saved_by::text FROM draft_version v WHERE v.request_id = r.id UNION SELECT s.saved_by::text FROM translation_segment s WHERE s.request_id = r.id AND s.standard_document_id IS NULL) AS editors
       FROM ${requestSources} LEFT JOIN person a ON a.id = r.author_id LEFT JOIN (${STANDING}) s ON s.request_id = r.id WHERE r.id = $1 AND ${hasBegun}`,
    [id],
  );
  return row ?? null;
}

/** Side, stage and form of a request, or null where the agency has none of this id. */
export async function requestPlace(tx: AgencyTransaction, id: string): Promise<{ readonly side: Side; readonly stage: Stage; readonly form: string } | null> {
  const [row] = await tx.query<{ side: Side; stage: Stage; form: string }>(`SELECT side, stage, form FROM request r WHERE id = $1 AND ${hasBegun}`, [id]);
  return row ?? null;
}

export interface FamilyRecord {
  readonly id: string;
  readonly reference: string;
  readonly side: Side;
  readonly form: string;
  readonly stage: Stage;
  readonly followsId: string | null;
}

/** The requests of a family, oldest first. */
export const familyOf = async (tx: AgencyTransaction, familyId: string): Promise<readonly FamilyRecord[]> =>
  tx.query<FamilyRecord>('SELECT id, reference, side, form, stage, follows_id AS "followsId" FROM request WHERE family_id = $1 ORDER BY created_at, id', [familyId]);

export interface FormContentRecord {
  readonly form: string;
  readonly formVersion: string;
  readonly lang: string;
  readonly values: FormValues;
}

/** What was approved here, taken over from a paper last, or received from the other side; null while there is nothing. */
export async function formContent(tx: AgencyTransaction, requestId: string): Promise<FormContentRecord | null> {
  const [row] = await tx.query<FormContentRecord>(
    `SELECT form, form_version AS "formVersion", lang, form_values AS values FROM approved_form WHERE request_id = $1 AND set_aside_at IS NULL
     UNION ALL (SELECT form, form_version, lang, form_values FROM taken_over_paper WHERE request_id = $1 ORDER BY taken_at DESC, document_id DESC LIMIT 1)
     UNION ALL SELECT form, form_version, lang, form_values FROM received_form WHERE request_id = $1 LIMIT 1`,
    [requestId],
  );
  return row ?? null;
}
