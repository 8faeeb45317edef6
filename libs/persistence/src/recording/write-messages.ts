import { canonicalJson, type CarriedDocument, type MessageContent, type MessageEnvelope } from '@comity/domain';
import { newId, sha256Hex } from '@comity/platform';
import type { RequestEntity } from '../entities';
import { insertRows } from './insert-rows';
import type { Recording } from './recording';

/** Puts each message, numbered, in canonical form and signed, into the outbox of the agency. */
export async function writeMessages(recording: Recording, messages: readonly MessageContent[]): Promise<void> {
  for (const content of messages) await post(recording, content);
}

async function post({ tx, row, now, partner, own, keys, order }: Recording, content: MessageContent): Promise<void> {
  const [counter] = await tx.query<{ last: string }>(
    `INSERT INTO message_sequence (agency_id, to_agency_id, last) VALUES ($1, $2, 1)
     ON CONFLICT (agency_id, to_agency_id) DO UPDATE SET last = message_sequence.last + 1 RETURNING last`,
    [row.agencyId, partner.id],
  );
  const envelope: MessageEnvelope = {
    schema: 'comity/message/1', id: newId(), from: own.id, to: partner.id, sequence: Number(counter!.last),
    requestId: row.id, partnerRequestId: row.partnerRequestId, ...byReference(row), inReplyTo: order.type === 'ReceiveMessage' ? order.messageId : null, at: now, content,
  };
  const canonical = canonicalJson(envelope);
  await insertRows(tx, 'message_outbox', [{
    message_id: envelope.id, agency_id: row.agencyId, to_agency_id: partner.id, request_id: row.id, sequence: counter!.last, type: content.type,
    canonical, digest: sha256Hex(canonical), signature: keys.sign(row.agencyId, canonical), documents: documentsOf(content),
    created_at: now, attempts: 0, next_attempt_at: now,
  }]);
}

/** A request that came on paper is known by what is written on it, until the other side has told its own id. */
const byReference = ({ side, partnerRequestId, partnerReference }: RequestEntity): { readonly partnerReference?: string } =>
  side === 'incoming' && partnerRequestId === null && partnerReference !== null ? { partnerReference } : {};

/** The files that travel with a message. */
export const documentsOf = (content: MessageContent): readonly CarriedDocument[] => ('documents' in content ? content.documents : []);

/** Gives the lane of the request that this one follows its own step; the sweep or the lane carries it on. */
export async function tellPredecessor({ tx, row, now }: Recording, receivedAt: string): Promise<void> {
  if (!row.followsId) return;
  const body = { requestId: row.id, receivedAt };
  await tx.query(
    `INSERT INTO command (id, agency_id, key, request_id, type, body, digest, created_at)
     SELECT $1::uuid, $2::uuid, $3, earlier.id, 'NoteFormalRequest', $4::jsonb, $5, $6::timestamptz FROM request earlier WHERE earlier.id = $7 AND earlier.stage <> 'closed'
     ON CONFLICT DO NOTHING`,
    [newId(), row.agencyId, `formal-request/${row.id}`, JSON.stringify(body), sha256Hex(canonicalJson({ type: 'NoteFormalRequest', ...body })), now, row.followsId],
  );
}
