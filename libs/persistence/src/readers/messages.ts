import type { MessageContent, MessageEnvelope, MessageType } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** A message of a request as it was signed. */
export interface MessageRecord {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly type: MessageType;
  readonly at: Date;
  readonly sequence: number;
  readonly digest: string;
  readonly deliveredAt: Date | null;
  readonly content: MessageContent;
}

type Row = Omit<MessageRecord, 'content'> & { readonly canonical: string };

const toRecord = ({ canonical, ...row }: Row): MessageRecord => ({ ...row, content: (JSON.parse(canonical) as MessageEnvelope).content });

/** The correspondence of a request, oldest first. */
export async function messagesOf(tx: AgencyTransaction, requestId: string): Promise<readonly MessageRecord[]> {
  const rows = await tx.query<Row>(
    `SELECT message_id AS id, 'out' AS direction, type, created_at AS at, sequence::integer AS sequence, digest, delivered_at AS "deliveredAt", canonical
       FROM message_outbox WHERE request_id = $1
     UNION ALL
     SELECT message_id, 'in', type, received_at, sequence::integer, digest, received_at, canonical
       FROM message_inbox WHERE request_id = $1 AND status = 'accepted'
     ORDER BY at, sequence`,
    [requestId],
  );
  return rows.map(toRecord);
}

/** The newest message of a type in a request, sent or received. */
export async function latestContent<T extends MessageType>(tx: AgencyTransaction, requestId: string, type: T): Promise<Extract<MessageContent, { type: T }> | null> {
  const [row] = await tx.query<{ canonical: string }>(
    `SELECT canonical FROM (
       SELECT canonical, created_at AS at, sequence FROM message_outbox WHERE request_id = $1 AND type = $2
       UNION ALL SELECT canonical, received_at, sequence FROM message_inbox WHERE request_id = $1 AND type = $2 AND status = 'accepted'
     ) m ORDER BY at DESC, sequence DESC LIMIT 1`,
    [requestId, type],
  );
  return row ? ((JSON.parse(row.canonical) as MessageEnvelope).content as Extract<MessageContent, { type: T }>) : null;
}
