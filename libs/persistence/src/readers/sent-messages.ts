import type { MessageType } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** A message that left, and how its delivery went. */
export interface SentMessageRecord {
  readonly id: string;
  readonly type: MessageType;
  readonly sequence: number;
  readonly at: Date;
  readonly digest: string;
  readonly deliveredAt: Date | null;
  /** Attempts that failed. */
  readonly failedAttempts: number;
  readonly lastError: string | null;
}

/** What was sent for a request, oldest first. */
export const sentMessagesOf = (tx: AgencyTransaction, requestId: string): Promise<readonly SentMessageRecord[]> =>
  tx.query<SentMessageRecord>(
    `SELECT message_id AS id, type, sequence::integer AS sequence, created_at AS at, digest, delivered_at AS "deliveredAt", attempts AS "failedAttempts", last_error AS "lastError"
       FROM message_outbox WHERE request_id = $1 ORDER BY created_at, sequence`,
    [requestId],
  );
