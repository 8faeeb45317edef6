import type { AgencyTransaction } from '../database';

export interface NoticeRecord {
  readonly id: string;
  readonly requestId: string;
  readonly reference: string;
  readonly side: 'outgoing' | 'incoming';
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly readAt: Date | null;
}

const columns = `
  SELECT t.id, t.request_id AS "requestId", r.reference, r.side, t.code, t.params, t.at, t.read_at AS "readAt" FROM notice t JOIN request r ON r.id = t.request_id`;

/** The notices of a person: unread first, newest first; at most 200. */
export const noticesOf = async (tx: AgencyTransaction, personId: string): Promise<readonly NoticeRecord[]> =>
  tx.query<NoticeRecord>(`${columns} WHERE t.person_id = $1 ORDER BY t.read_at IS NOT NULL, t.at DESC, t.id LIMIT 200`, [personId]);

/** Marks a notice of this person as read. @returns null where the person has no such notice */
export async function readNotice(tx: AgencyTransaction, id: string, personId: string, now: string): Promise<NoticeRecord | null> {
  await tx.query('UPDATE notice SET read_at = $3 WHERE id = $1 AND person_id = $2 AND read_at IS NULL', [id, personId, now]);
  const [row] = await tx.query<NoticeRecord>(`${columns} WHERE t.id = $1 AND t.person_id = $2`, [id, personId]);
  return row ?? null;
}
