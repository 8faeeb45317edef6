import { canonicalJson, type CarriedDocument, type MessageContent, type MessageEnvelope } from '@comity/domain';
import { newId, sha256Hex } from '@comity/platform';
import { CommandEntity, OutboxEntity, RequestEntity } from '../entities';
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
    requestId: row.id, partnerRequestId: row.partnerRequestId, inReplyTo: order.type === 'ReceiveMessage' ? order.messageId : null, at: now, content,
  };
  const canonical = canonicalJson(envelope);
  await tx.manager.insert(OutboxEntity, {
    messageId: envelope.id, agencyId: row.agencyId, toAgencyId: partner.id, requestId: row.id, sequence: counter!.last, type: content.type,
    canonical, digest: sha256Hex(canonical), signature: keys.sign(row.agencyId, canonical), documents: documentsOf(content),
    createdAt: new Date(now), deliveredAt: null, attempts: 0, nextAttemptAt: new Date(now), lastError: null,
  });
}

/** The files that travel with a message. */
export const documentsOf = (content: MessageContent): readonly CarriedDocument[] => ('documents' in content ? content.documents : []);

/** Gives the lane of the request that this one follows its own step; the sweep or the lane carries it on. */
export async function tellPredecessor({ tx, row, now }: Recording, receivedAt: string): Promise<void> {
  if (!row.followsId) return;
  const earlier = await tx.manager.findOneBy(RequestEntity, { id: row.followsId });
  if (!earlier || earlier.stage === 'closed') return;
  const body = { requestId: row.id, receivedAt };
  await tx.manager.createQueryBuilder().insert().into(CommandEntity).values({
    id: newId(), agencyId: row.agencyId, personId: null, key: `formal-request/${row.id}`, requestId: earlier.id, type: 'NoteFormalRequest', body,
    digest: sha256Hex(canonicalJson({ type: 'NoteFormalRequest', ...body })), outcome: null, createdAt: new Date(now), decidedAt: null,
  }).orIgnore().execute();
}
