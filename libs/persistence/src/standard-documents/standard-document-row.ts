import type { Arrangement, FormId, FormValues, Origin } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { DraftContent } from '../readers/draft-row';

/** A standard document as it stands, with what the checks need to know of its request. */
export interface StandardDocumentRow extends DraftContent {
  readonly id: string;
  readonly requestId: string;
  readonly form: FormId;
  readonly version: number;
  readonly digest: string;
  readonly state: 'draft' | 'issued' | 'discarded';
  readonly reasonsBy: Readonly<Record<string, string>>;
  readonly origins: readonly { readonly section: string; readonly key: string; readonly from: Origin }[];
  /** Everybody who saved a version, and who translated: they wrote what the other side reads. */
  readonly editors: readonly string[];
  /** BCP 47: the second language of the paper, or null. */
  readonly also: string | null;
  readonly arrangement: Arrangement | null;
  readonly madeBy: string;
  readonly madeByName: string;
  readonly savedBy: string;
  readonly savedByName: string;
  readonly savedAt: Date;
  readonly documentId: string | null;
  readonly issuedValues: FormValues | null;
  readonly issuedByName: string | null;
  readonly issuedAt: Date | null;
  readonly packVersion: string;
  /** The States of the request that it belongs to. */
  readonly requestingState: string;
  readonly requestedState: string;
  /** Of the authority that reads it. */
  readonly acceptedLanguages: readonly string[];
}

const columns = `
  SELECT s.id, s.request_id AS "requestId", s.form, s.lang, s.version, s.form_values AS values, s.reasons, s.declarations, s.reasons_by AS "reasonsBy", s.origins, s.also, s.arrangement,
         s.editors || ARRAY(SELECT DISTINCT t.saved_by::text FROM translation_segment t WHERE t.standard_document_id = s.id AND NOT t.saved_by::text = ANY (s.editors)) AS editors, s.digest, s.state, s.made_by AS "madeBy", m.name AS "madeByName", s.saved_by AS "savedBy", p.name AS "savedByName", s.saved_at AS "savedAt",
         s.document_id AS "documentId", s.issued_values AS "issuedValues", i.name AS "issuedByName", s.issued_at AS "issuedAt", r.pack_version AS "packVersion",
         CASE r.side WHEN 'outgoing' THEN own.country_code ELSE partner.country_code END AS "requestingState",
         CASE r.side WHEN 'outgoing' THEN partner.country_code ELSE own.country_code END AS "requestedState", partner.languages AS "acceptedLanguages"
    FROM standard_document s JOIN request r ON r.id = s.request_id
    JOIN agency own ON own.id = r.agency_id JOIN agency partner ON partner.id = r.partner_agency_id
    JOIN person m ON m.id = s.made_by JOIN person p ON p.id = s.saved_by LEFT JOIN person i ON i.id = s.issued_by`;

export async function standardDocument(tx: AgencyTransaction, id: string): Promise<StandardDocumentRow | null> {
  const [row] = await tx.query<StandardDocumentRow>(`${columns} WHERE s.id = $1`, [id]);
  return row ?? null;
}

/** Those of a request that were not discarded, newest first. */
export const standardDocumentsOf = async (tx: AgencyTransaction, requestId: string): Promise<readonly StandardDocumentRow[]> =>
  tx.query<StandardDocumentRow>(`${columns} WHERE s.request_id = $1 AND s.state <> 'discarded' ORDER BY s.made_at DESC, s.id DESC`, [requestId]);

/** Those of a form that are still written, newest first; at most 1,000. */
export const openStandardDocuments = (tx: AgencyTransaction, form: string): Promise<readonly (StandardDocumentRow & { readonly reference: string })[]> =>
  tx.query<StandardDocumentRow & { readonly reference: string }>(
    `SELECT d.*, q.reference FROM (${columns} WHERE s.form = $1 AND s.state = 'draft' ORDER BY s.saved_at DESC LIMIT 1000) d JOIN request q ON q.id = d."requestId" ORDER BY d."savedAt" DESC`, [form]);
