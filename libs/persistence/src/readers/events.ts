import type { EventType, Role } from '@comity/domain';
import { isoSeconds } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { chainHash } from '../recording/write-events';

/** An entry of the history of a request. */
export interface EventRecord {
  readonly seq: number;
  readonly type: EventType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly personRole: Role | null;
  readonly commandId: string;
  /** The step that made it: a message of the other side, a timer, or an order of a person. */
  readonly commandType: string | null;
  readonly prevHash: string;
  readonly hash: string;
  readonly narratives: readonly { readonly kind: string; readonly text: string }[];
}

/** The history of a request, oldest first. */
export const eventsOf = async (tx: AgencyTransaction, requestId: string): Promise<readonly EventRecord[]> =>
  tx.query<EventRecord>(
    `SELECT e.seq, e.type, e.data, e.at, e.person_id AS "personId", n.name AS "personName",
            (SELECT min(x.role) FROM person_role x WHERE x.person_id = e.person_id) AS "personRole",
            e.command_id AS "commandId", c.type AS "commandType", e.prev_hash AS "prevHash", e.hash,
            coalesce((SELECT jsonb_agg(jsonb_build_object('kind', t.kind, 'text', t.text) ORDER BY t.id) FROM narrative t
                       WHERE t.request_id = e.request_id AND t.event_seq = e.seq), '[]') AS narratives
       FROM request_event e LEFT JOIN person n ON n.id = e.person_id LEFT JOIN command c ON c.id = e.command_id
      WHERE e.request_id = $1 ORDER BY e.seq`,
    [requestId],
  );

const BEFORE_THE_FIRST = '0'.repeat(64);

/**
 * Computes the chain anew: every entry follows the one before, and the last one is the one that the request names, so
 * that nothing was changed, left out, put in or cut off at the end. @returns the number of the last entry that holds
 */
export async function verifyChain(tx: AgencyTransaction, requestId: string, events: readonly EventRecord[]): Promise<{ readonly intact: boolean; readonly verifiedTo: number }> {
  let last = { seq: 0, hash: BEFORE_THE_FIRST };
  for (const event of events) {
    const { seq, type, data, personId, commandId } = event;
    const link = { requestId, seq, type, data, personId, commandId, at: isoSeconds(event.at) };
    if (seq !== last.seq + 1 || event.prevHash !== last.hash || event.hash !== chainHash(last.hash, link)) return { intact: false, verifiedTo: last.seq };
    last = event;
  }
  const [row] = await tx.query<{ seq: number; hash: string }>('SELECT event_seq AS seq, last_hash AS hash FROM request WHERE id = $1', [requestId]);
  return { intact: row?.seq === last.seq && row.hash === last.hash, verifiedTo: last.seq };
}
