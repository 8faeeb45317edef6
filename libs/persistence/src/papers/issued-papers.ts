import { paperCode, type PaperFacts, type PaperSignature } from '@comity/domain';
import type { AgencyTransaction, Database } from '../database';
import { insertRows } from '../recording/insert-rows';

/** A paper that goes into the register of its agency, with the document that it is. */
export interface NewIssuedPaper {
  readonly documentId: string;
  readonly requestId: string;
  readonly form: string;
  /** Of the whole file, as it leaves. */
  readonly fileSha256: string;
  /** Of the data inside: the digest that is printed. Null for papers made before it was told. */
  readonly dataSha256: string | null;
  readonly signature: PaperSignature | null;
  readonly issuedAt: string;
}

export interface IssuedPaperRecord {
  readonly documentId: string;
  readonly fileSha256: string;
  readonly dataSha256: string | null;
  readonly code: string | null;
  readonly form: string;
  readonly reference: string;
  readonly signature: PaperSignature | null;
  readonly issuedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** Enters a paper in the register. Call it in the transaction that lists the document: issued and listed are one. */
export async function registerIssuedPaper(tx: AgencyTransaction, paper: NewIssuedPaper): Promise<void> {
  await insertRows(tx, 'issued_paper', [{
    document_id: paper.documentId, agency_id: tx.agencyId, request_id: paper.requestId, form: paper.form, file_sha256: paper.fileSha256,
    data_sha256: paper.dataSha256, code: paper.dataSha256 === null ? null : paperCode(paper.dataSha256), signature: paper.signature, issued_at: paper.issuedAt,
  }]);
}

/** The paper of that document as the rules see it; null where it is no issued paper of this request. */
export async function paperFacts(tx: AgencyTransaction, requestId: string, documentId: string): Promise<PaperFacts | null> {
  const [paper] = await tx.query<PaperFacts>(
    `SELECT p.file_sha256 AS sha256, p.withdrawn_at IS NOT NULL AS withdrawn,
            EXISTS (SELECT 1 FROM message_outbox o WHERE o.request_id = p.request_id AND o.documents @> jsonb_build_array(jsonb_build_object('sha256', p.file_sha256))) AS sent
       FROM issued_paper p WHERE p.document_id = $1 AND p.request_id = $2 FOR UPDATE OF p`, [documentId, requestId]);
  return paper ?? null;
}

export const withdrawPaper = async (tx: AgencyTransaction, documentId: string, by: { readonly personId: string; readonly now: string }): Promise<unknown> =>
  tx.query('UPDATE issued_paper SET withdrawn_at = $2, withdrawn_by = $3 WHERE document_id = $1', [documentId, by.now, by.personId]);

/** Marks the copies of a paper that its authority has withdrawn. */
export const markWithdrawn = async (tx: AgencyTransaction, requestId: string, sha256: string, now: string): Promise<unknown> =>
  tx.query(`UPDATE document SET withdrawn_at = $3 WHERE request_id = $1 AND sha256 = $2 AND kind = 'received' AND withdrawn_at IS NULL`, [requestId, sha256, now]);

/** The register of this agency, oldest first. */
export const issuedPapers = async (tx: AgencyTransaction): Promise<readonly IssuedPaperRecord[]> =>
  tx.query<IssuedPaperRecord>(
    `SELECT p.document_id AS "documentId", p.file_sha256 AS "fileSha256", p.data_sha256 AS "dataSha256", p.code, p.form, r.reference, p.signature, p.issued_at AS "issuedAt", p.withdrawn_at AS "withdrawnAt"
       FROM issued_paper p JOIN request r ON r.id = p.request_id ORDER BY p.issued_at, p.document_id`);

/** Whether this agency issued a file with this digest, or a paper whose data have it, and whether it stands. */
export async function ownIssued(tx: AgencyTransaction, sha256: string): Promise<{ readonly known: boolean; readonly withdrawn: boolean }> {
  const rows = await tx.query<{ withdrawn: boolean }>('SELECT withdrawn_at IS NOT NULL AS withdrawn FROM issued_paper WHERE file_sha256 = $1 OR data_sha256 = $1', [sha256]);
  return { known: rows.length > 0, withdrawn: rows.length > 0 && rows.every(({ withdrawn }) => withdrawn) };
}

/** What anybody may know of a code or digest: nothing but who issued it and the day of its withdrawal. Null: not issued here. */
export async function issuedStatus(db: Database, codeOrDigest: string): Promise<{ readonly authority: string; readonly withdrawn: string | null } | null> {
  const [found] = await db.acrossAgencies<{ authority: string; withdrawn: string | null }>('SELECT authority, withdrawn FROM issued_status($1)', [codeOrDigest]);
  return found ?? null;
}
