import type { AgencyTransaction } from '../database';

export interface CaseRecord {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly createdAt: Date;
  readonly requests: number;
}

const columns = `
  SELECT f.id, f.reference, f.title, f.created_at AS "createdAt", (SELECT count(*)::integer FROM request r WHERE r.case_id = f.id) AS requests FROM case_file f`;

/** Newest first, at most 200; `text` is looked for in reference and title. */
export const listCases = async (tx: AgencyTransaction, text: string): Promise<readonly CaseRecord[]> =>
  tx.query<CaseRecord>(`${columns} WHERE f.reference || ' ' || f.title ILIKE $1 ORDER BY f.created_at DESC, f.id LIMIT 200`, [`%${text.replace(/[\\%_]/g, '\\$&')}%`]);

export async function caseById(tx: AgencyTransaction, id: string): Promise<CaseRecord | null> {
  const [row] = await tx.query<CaseRecord>(`${columns} WHERE f.id = $1`, [id]);
  return row ?? null;
}
