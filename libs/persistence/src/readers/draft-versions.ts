import type { AgencyTransaction } from '../database';

export interface DraftVersionRecord {
  readonly version: number;
  readonly digest: string;
  readonly savedAt: Date;
  readonly savedById: string;
  readonly savedByName: string;
}

/** Every version of a draft that was saved, newest first; at most 500. */
export const draftVersions = async (tx: AgencyTransaction, requestId: string): Promise<readonly DraftVersionRecord[]> =>
  tx.query<DraftVersionRecord>(
    `SELECT v.version, v.digest, v.saved_at AS "savedAt", v.saved_by AS "savedById", n.name AS "savedByName"
       FROM draft_version v JOIN person n ON n.id = v.saved_by WHERE v.request_id = $1 ORDER BY v.version DESC LIMIT 500`,
    [requestId],
  );

/** The checker's last reason for returning a draft, where its last turn was a return. */
export async function lastReturn(tx: AgencyTransaction, requestId: string): Promise<{ readonly reason: string; readonly by: string; readonly at: Date } | null> {
  const [row] = await tx.query<{ reason: string | null; by: string; at: Date; type: string }>(
    `SELECT e.type, e.at, n.name AS by, (SELECT t.text FROM narrative t WHERE t.request_id = e.request_id AND t.event_seq = e.seq AND t.kind = 'return-reason' LIMIT 1) AS reason
       FROM request_event e JOIN person n ON n.id = e.person_id
      WHERE e.request_id = $1 AND e.type IN ('Returned', 'SubmittedForReview') ORDER BY e.seq DESC LIMIT 1`,
    [requestId],
  );
  return row?.type === 'Returned' ? { reason: row.reason ?? '', by: row.by, at: row.at } : null;
}

export async function personName(tx: AgencyTransaction, id: string): Promise<string> {
  const [row] = await tx.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [id]);
  return row?.name ?? '';
}
