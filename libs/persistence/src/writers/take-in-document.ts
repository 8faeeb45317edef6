import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';

export interface DocumentIntake {
  readonly requestId: string;
  readonly kind: 'attachment' | 'answer';
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** Computed over the bytes as they came in. */
  readonly sha256: string;
  readonly personId: string;
  readonly now: string;
}

/** Lists a file that is in the store already; its custody starts with the intake. @returns its id */
export async function takeInDocument(tx: AgencyTransaction, { requestId, kind, name, mediaType, size, sha256, personId, now }: DocumentIntake): Promise<string> {
  const id = newId();
  await tx.query(
    'INSERT INTO document (id, agency_id, request_id, kind, name, media_type, size, sha256, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [id, tx.agencyId, requestId, kind, name, mediaType, size, sha256, personId, now],
  );
  await noteCustody(tx, id, { what: 'intake', sha256, personId, now });
  return id;
}

/** The next entry of who has had a file. Entries are never changed; the document's row is locked while one is numbered. */
export async function noteCustody(tx: AgencyTransaction, documentId: string, entry: { readonly what: 'intake' | 'read'; readonly sha256: string; readonly personId: string; readonly now: string }): Promise<void> {
  await tx.query('SELECT id FROM document WHERE id = $1 FOR UPDATE', [documentId]);
  await tx.query(
    `INSERT INTO custody_entry (document_id, agency_id, seq, what, sha256, person_id, at)
     SELECT $1::uuid, $2::uuid, coalesce(max(seq), 0) + 1, $3::text, $4::text, $5::uuid, $6::timestamptz FROM custody_entry WHERE document_id = $1::uuid`,
    [documentId, tx.agencyId, entry.what, entry.sha256, entry.personId, entry.now],
  );
}
