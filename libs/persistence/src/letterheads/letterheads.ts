import type { LetterheadContent, ProposalState } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** A proposed letterhead with what became of it. */
export interface LetterheadRecord {
  readonly id: string;
  readonly content: LetterheadContent;
  readonly pictureWidth: number | null;
  readonly pictureHeight: number | null;
  /** What became of the uploaded picture on the way: sentences. */
  readonly pictureNotes: readonly string[];
  readonly reason: string;
  readonly state: ProposalState;
  readonly proposedBy: { readonly id: string; readonly name: string };
  readonly proposedAt: Date;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  /** Which letterhead of the agency it became. */
  readonly number: number | null;
}

/** The letterhead that holds: number 0 is what the directory says of the agency. */
export interface PresentLetterhead {
  readonly number: number;
  readonly content: LetterheadContent;
  readonly pictureWidth: number | null;
  readonly pictureHeight: number | null;
  readonly since: Date | null;
}

const content = "json_build_object('name', l.name, 'nameNative', l.name_native, 'lang', l.native_lang, 'address', l.address, 'picture', l.picture) AS content";
const columns = `
  l.id, ${content}, l.picture_width AS "pictureWidth", l.picture_height AS "pictureHeight", l.picture_notes AS "pictureNotes", l.reason, l.state,
  json_build_object('id', p.id, 'name', p.name) AS "proposedBy", l.proposed_at AS "proposedAt",
  CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'name', d.name) END AS "decidedBy", l.decided_at AS "decidedAt", l.decision_reason AS "decisionReason", l.number
  FROM letterhead l JOIN person p ON p.id = l.proposed_by LEFT JOIN person d ON d.id = l.decided_by`;

/** Newest first, at most 100. */
export const letterheads = (tx: AgencyTransaction): Promise<readonly LetterheadRecord[]> =>
  tx.query<LetterheadRecord>(`SELECT ${columns} ORDER BY l.proposed_at DESC, l.id DESC LIMIT 100`);

export async function letterhead(tx: AgencyTransaction, id: string): Promise<LetterheadRecord | null> {
  const [row] = await tx.query<LetterheadRecord>(`SELECT ${columns} WHERE l.id = $1`, [id]);
  return row ?? null;
}

export async function presentLetterhead(tx: AgencyTransaction): Promise<PresentLetterhead> {
  const [adopted] = await tx.query<PresentLetterhead>(
    `SELECT l.number, ${content}, l.picture_width AS "pictureWidth", l.picture_height AS "pictureHeight", l.decided_at AS since
       FROM letterhead l WHERE l.agency_id = $1 AND l.number IS NOT NULL ORDER BY l.number DESC LIMIT 1`, [tx.agencyId]);
  if (adopted) return adopted;
  const [directory] = await tx.query<{ content: LetterheadContent }>(
    `SELECT json_build_object('name', name, 'nameNative', name_native, 'lang', CASE WHEN name_native IS NOT NULL THEN native_lang END, 'address', address, 'picture', NULL) AS content FROM agency WHERE id = $1`, [tx.agencyId]);
  if (!directory) throw new Error('There is no agency of this transaction in the directory.');
  return { number: 0, content: directory.content, pictureWidth: null, pictureHeight: null, since: null };
}
