import { registerIssuedPaper, withdrawPaper, type AgencyTransaction, type Database } from '@comity/persistence';
import { newId } from '@comity/platform';
import { paperCode } from '@comity/domain';
import type { TestAgency } from './agencies';

export interface TestPaper {
  readonly documentId: string;
  readonly file: string;
  readonly data: string;
  readonly code: string;
}

/** A paper in the register of an agency, with the document that it is; its bytes are nowhere. */
export async function issuePaper(db: Database, agency: TestAgency, requestId: string, [file, data]: readonly [string, string], issuedAt = '2026-11-20T10:00:00Z'): Promise<TestPaper> {
  const documentId = newId();
  await db.withAgency(agency.id, async (tx) => {
    await listDocument(tx, { id: documentId, requestId, sha256: file, kind: 'issued' });
    await registerIssuedPaper(tx, { documentId, requestId, form: 'COE_TCY_PRESERVATION_29_30', fileSha256: file, dataSha256: data, signature: null, issuedAt });
  });
  return { documentId, file, data, code: paperCode(data) };
}

export const listDocument = async (tx: AgencyTransaction, { id, requestId, sha256, kind, name = 'paper.pdf' }: { readonly id: string; readonly requestId: string; readonly sha256: string; readonly kind: string; readonly name?: string }): Promise<unknown> =>
  tx.query(
    `INSERT INTO document (id, agency_id, request_id, kind, name, media_type, size, sha256, added_at) VALUES ($1, $2, $3, $4, $5, 'application/pdf', 1000, $6, '2026-11-20T10:00:00Z')`,
    [id, tx.agencyId, requestId, kind, name, sha256]);

export const withdraw = async (db: Database, agency: TestAgency, documentId: string, now = '2026-11-20T23:30:00Z'): Promise<unknown> =>
  db.withAgency(agency.id, (tx) => withdrawPaper(tx, documentId, { personId: agency.people.supervisor, now }));
