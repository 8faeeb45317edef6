import type { PaperSignature } from '@comity/domain';
import type { AgencyTransaction } from '../database';

export interface DocumentRecord {
  readonly id: string;
  readonly requestId: string;
  readonly kind: 'issued' | 'attachment' | 'answer' | 'received';
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly pages: number | null;
  readonly addedAt: Date;
  readonly addedBy: string | null;
  /** The report of whoever looked at the file, as it was given; null where nobody did. */
  readonly intake: unknown;
  readonly intakeAt: Date | null;
  readonly acceptedBy: string | null;
  readonly acceptedAt: Date | null;
  readonly acceptedBecause: string | null;
  /** What the check of its signatures found when it came in; null where it was not checked then. */
  readonly verification: unknown;
  readonly verifiedAt: Date | null;
  /** How it stands in the register of issued papers; null for other files. */
  readonly issue: { readonly code: string | null; readonly signature: PaperSignature | null; readonly withdrawnAt: string | null } | null;
  /** A received paper that its authority has withdrawn. */
  readonly withdrawnAt: Date | null;
  /** The form of a standard document that was issued inside the request; null for its own paper and for every other file. */
  readonly standardForm: string | null;
  readonly custody: readonly { readonly what: string; readonly at: string; readonly sha256: string; readonly by: string | null }[];
}

const columns = `
  SELECT d.id, d.request_id AS "requestId", d.kind, d.name, d.media_type AS "mediaType", d.size::float8 AS size, d.sha256, d.pages, d.added_at AS "addedAt", n.name AS "addedBy",
         d.intake, d.intake_at AS "intakeAt", y.name AS "acceptedBy", d.accepted_at AS "acceptedAt", d.accepted_because AS "acceptedBecause",
         d.verification, d.verified_at AS "verifiedAt", d.withdrawn_at AS "withdrawnAt",
         (SELECT jsonb_build_object('code', i.code, 'signature', i.signature, 'withdrawnAt', to_char(i.withdrawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
            FROM issued_paper i WHERE i.document_id = d.id) AS issue,
         (SELECT s.form FROM standard_document s WHERE s.document_id = d.id) AS "standardForm",
         coalesce((SELECT jsonb_agg(jsonb_build_object('what', e.what, 'sha256', e.sha256, 'by', h.name,
                          'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY e.seq)
                     FROM custody_entry e LEFT JOIN person h ON h.id = e.person_id WHERE e.document_id = d.id), '[]') AS custody
    FROM document d LEFT JOIN person n ON n.id = d.added_by LEFT JOIN person y ON y.id = d.accepted_by`;

/** The files of a request with who has had them, oldest first. */
export const documentsOfRequest = async (tx: AgencyTransaction, requestId: string): Promise<readonly DocumentRecord[]> =>
  tx.query<DocumentRecord>(`${columns} WHERE d.request_id = $1 ORDER BY d.added_at, d.id`, [requestId]);

export async function documentById(tx: AgencyTransaction, id: string): Promise<DocumentRecord | null> {
  const [row] = await tx.query<DocumentRecord>(`${columns} WHERE d.id = $1`, [id]);
  return row ?? null;
}
