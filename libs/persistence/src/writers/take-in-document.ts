import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';

export interface DocumentIntake {
  readonly requestId: string;
  readonly kind: 'attachment' | 'answer' | 'received';
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly pages: number | null;
  /** Computed over the bytes as they came in. */
  readonly sha256: string;
  /** What was found in it, as plain JSON. */
  readonly report: object;
  /** Why it is taken in despite a warning; null where there is none. */
  readonly because: string | null;
  /** What the check of its signatures found, as plain JSON; null where there was nothing to check. */
  readonly verification?: object | null;
  readonly personId: string;
  readonly now: string;
}

/** Lists a file that is in the store already; its custody starts with the intake. @returns its id */
export async function takeInDocument(tx: AgencyTransaction, given: DocumentIntake): Promise<string> {
  const { requestId, kind, name, mediaType, size, pages, sha256, report, because, verification = null, personId, now } = given;
  const id = newId();
  await tx.query(
    `INSERT INTO document (id, agency_id, request_id, kind, name, media_type, size, pages, sha256, added_by, added_at, intake, intake_at, verification, verified_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $11, $13::jsonb, CASE WHEN $13::jsonb IS NULL THEN NULL ELSE $11::timestamptz END)`,
    [id, tx.agencyId, requestId, kind, name, mediaType, size, pages, sha256, personId, now, JSON.stringify(report), verification && JSON.stringify(verification)],
  );
  await noteCustody(tx, id, { what: 'intake', sha256, personId, now });
  if (because !== null) await acceptDocument(tx, id, { because, personId, now });
  return id;
}

/** Somebody takes a file despite what was found in it. Said once; the reason stays. @returns whether it was said now */
export async function acceptDocument(tx: AgencyTransaction, id: string, { because, personId, now }: { readonly because: string; readonly personId: string; readonly now: string }): Promise<boolean> {
  const [row] = await tx.query<{ sha256: string }>(
    'UPDATE document SET accepted_by = $2, accepted_at = $3, accepted_because = $4 WHERE id = $1 AND accepted_by IS NULL RETURNING sha256', [id, personId, now, because]);
  if (!row) return false;
  await noteCustody(tx, id, { what: 'accepted', sha256: row.sha256, personId, now });
  return true;
}

/** Keeps what was found in a file that came with a message, and in its signatures; the first report stays. */
export async function noteIntake(tx: AgencyTransaction, id: string, { report, verification, mediaType, pages, now }: { readonly report: object; readonly verification: object | null; readonly mediaType: string; readonly pages: number | null; readonly now: string }): Promise<void> {
  await tx.query(
    `UPDATE document SET intake = $2, intake_at = $3, media_type = $4, pages = coalesce(pages, $5),
            verification = $6::jsonb, verified_at = CASE WHEN $6::jsonb IS NULL THEN NULL ELSE $3::timestamptz END
      WHERE id = $1 AND intake IS NULL
     RETURNING pg_notify('comity_changes', json_build_object('agency', agency_id, 'request', request_id, 'version', 0)::text)`,
    [id, JSON.stringify(report), now, mediaType, pages, verification && JSON.stringify(verification)],
  );
}

/** Files of a request that came with messages and were not looked at yet. */
export const receivedUnseen = async (tx: AgencyTransaction, requestId: string): Promise<readonly { readonly id: string; readonly partnerDocumentId: string; readonly name: string; readonly sha256: string }[]> =>
  tx.query('SELECT id, partner_document_id AS "partnerDocumentId", name, sha256 FROM document WHERE request_id = $1 AND kind = \'received\' AND intake IS NULL ORDER BY added_at, id', [requestId]);

/** The next entry of who has had a file. Entries are never changed; the document's row is locked while one is numbered. */
export async function noteCustody(tx: AgencyTransaction, documentId: string, entry: { readonly what: 'intake' | 'read' | 'accepted'; readonly sha256: string; readonly personId: string; readonly now: string }): Promise<void> {
  await tx.query('SELECT id FROM document WHERE id = $1 FOR UPDATE', [documentId]);
  await tx.query(
    `INSERT INTO custody_entry (document_id, agency_id, seq, what, sha256, person_id, at)
     SELECT $1::uuid, $2::uuid, coalesce(max(seq), 0) + 1, $3::text, $4::text, $5::uuid, $6::timestamptz FROM custody_entry WHERE document_id = $1::uuid`,
    [documentId, tx.agencyId, entry.what, entry.sha256, entry.personId, entry.now],
  );
}
