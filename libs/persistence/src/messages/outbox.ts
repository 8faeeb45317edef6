import type { CarriedDocument } from '@comity/domain';
import type { TimeSource } from '@comity/platform';
import type { Database } from '../database';

/** A signed message that waits for delivery. */
export interface OutboxRow {
  readonly messageId: string;
  readonly agencyId: string;
  readonly toAgencyId: string;
  readonly requestId: string;
  readonly type: string;
  readonly canonical: string;
  readonly digest: string;
  readonly signature: string;
  readonly documents: readonly CarriedDocument[];
  readonly attempts: number;
}

type Waiting = Omit<OutboxRow, 'agencyId' | 'requestId'>;

const LONGEST_PAUSE_SECONDS = 60;

export class Outbox {
  constructor(private readonly db: Database, private readonly time: TimeSource) {}

  /** Undelivered messages of one request, in order: order holds per request. */
  async pending(agencyId: string, requestId: string): Promise<readonly OutboxRow[]> {
    return this.db.withAgency(agencyId, async (tx) => {
      const rows = await tx.query<Waiting>(
        `SELECT message_id AS "messageId", to_agency_id AS "toAgencyId", type, canonical, digest, signature, documents, attempts
           FROM message_outbox WHERE request_id = $1 AND delivered_at IS NULL ORDER BY sequence`,
        [requestId],
      );
      return rows.map((row) => ({ ...row, agencyId, requestId }));
    });
  }

  /** The other side has it. The custody of each file that went along gets its entry. */
  async delivered(agencyId: string, messageId: string): Promise<void> {
    const at = this.time.now();
    await this.db.withAgency(agencyId, async (tx) => {
      const [row] = await tx.query<{ requestId: string; documents: readonly CarriedDocument[] }>(
        `UPDATE message_outbox SET delivered_at = $2, last_error = NULL WHERE message_id = $1 AND delivered_at IS NULL
         RETURNING request_id AS "requestId", documents, pg_notify('comity_changes', json_build_object('agency', agency_id, 'request', request_id, 'version', 0)::text)`,
        [messageId, at],
      );
      if (row && row.documents.length > 0) await tx.query(HAND_OVER, [JSON.stringify(row.documents), agencyId, at]);
    });
  }

  /** It did not arrive: tried again later, each time after twice the pause, at most a minute. */
  async failed(agencyId: string, messageId: string, reason: string): Promise<void> {
    await this.db.withAgency(agencyId, async (tx) => {
      await tx.query(
        `UPDATE message_outbox SET attempts = attempts + 1, last_error = $2, next_attempt_at = $3::timestamptz + least(2 ^ least(attempts, 10), $4::integer) * interval '1 second'
          WHERE message_id = $1`,
        [messageId, reason.slice(0, 500), this.time.now(), LONGEST_PAUSE_SECONDS],
      );
    });
  }
}

/** What a message took along goes from our hands; files that are not listed here have no custody here. */
const HAND_OVER = `
  INSERT INTO custody_entry (document_id, seq, agency_id, what, sha256, at)
  SELECT d.id, 1 + (SELECT count(*) FROM custody_entry known WHERE known.document_id = d.id), $2::uuid, 'handed-over', e.sha256, $3::timestamptz
    FROM jsonb_to_recordset($1) AS e("documentId" uuid, sha256 text) JOIN document d ON d.id = e."documentId"`;
