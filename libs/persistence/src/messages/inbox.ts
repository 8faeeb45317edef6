import { canonicalJson, type MessageEnvelope } from '@comity/domain';
import { AgencyKeys, newId, sha256Hex, type TimeSource } from '@comity/platform';
import type { AgencyTransaction, Database } from '../database';
import { CommandEntity, InboxEntity, RequestEntity } from '../entities';
import { openIncoming } from './open-incoming';
import { readEnvelope } from './read-envelope';

/** A message as a channel hands it over. The sender is the owner of the outbox row or of the key, never a field of the body. */
export interface ArrivedMessage {
  readonly fromAgencyId: string;
  readonly canonical: string;
  readonly signature: string;
}

export type Arrival =
  | { readonly status: 'accepted' | 'repeated'; readonly requestId: string; readonly commandId: string; readonly digest: string; readonly closed: boolean; readonly side: 'outgoing' | 'incoming' }
  | { readonly status: 'set-aside' | 'alarm'; readonly reason: string };

/** Takes messages in exactly once: unique on (recipient, sender, message id); the same id with other content is an alarm. */
export class Inbox {
  constructor(private readonly db: Database, private readonly parts: { readonly time: TimeSource }) {}

  async accept(recipientAgencyId: string, message: ArrivedMessage): Promise<Arrival> {
    return this.db.withAgency(recipientAgencyId, async (tx) => {
      const digest = sha256Hex(message.canonical);
      const read = readEnvelope(message.canonical, { from: message.fromAgencyId, to: recipientAgencyId });
      if ('reason' in read) return this.alarm(tx, message, digest, null, read.reason);
      const [sender] = await tx.query<{ public_key: string }>('SELECT public_key FROM agency WHERE id = $1', [message.fromAgencyId]);
      if (!sender || !AgencyKeys.verify(sender.public_key, message.canonical, message.signature)) {
        return this.alarm(tx, message, digest, read.envelope.id, 'signature-wrong');
      }
      return this.take(tx, message, read.envelope, digest);
    });
  }

  private async take(tx: AgencyTransaction, message: ArrivedMessage, envelope: MessageEnvelope, digest: string): Promise<Arrival> {
    const at = this.parts.time.now();
    const inserted = await tx.query<{ id: string }>(
      `INSERT INTO message_inbox (id, agency_id, sender_agency_id, message_id, sequence, type, canonical, digest, signature, received_at, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'accepted') ON CONFLICT (agency_id, sender_agency_id, message_id) DO NOTHING RETURNING id`,
      [newId(), tx.agencyId, message.fromAgencyId, envelope.id, envelope.sequence, envelope.content.type, message.canonical, digest, message.signature, at],
    );
    const row = await tx.manager.findOneByOrFail(InboxEntity, { senderAgencyId: message.fromAgencyId, messageId: envelope.id });
    if (inserted.length === 0) return row.digest === digest ? repeated(tx, row) : this.alarm(tx, message, digest, envelope.id, 'same-id-other-content');
    const request = envelope.content.type === 'request' ? await openIncoming(tx, envelope, at) : await requestOf(tx, envelope);
    if (!request) return this.setAside(tx, row, 'request-unknown');
    const commandId = await step(tx, row, request.id, envelope, at);
    await tx.manager.update(InboxEntity, { id: row.id }, { requestId: request.id, commandId: commandId.id });
    return { status: 'accepted', requestId: request.id, commandId: commandId.id, digest: commandId.digest, closed: request.stage === 'closed', side: request.side };
  }

  private async setAside(tx: AgencyTransaction, row: InboxEntity, reason: string): Promise<Arrival> {
    await tx.manager.update(InboxEntity, { id: row.id }, { status: 'set-aside', reason });
    return { status: 'set-aside', reason };
  }

  private async alarm(tx: AgencyTransaction, message: ArrivedMessage, digest: string, messageId: string | null, reason: string): Promise<Arrival> {
    await tx.query(
      'INSERT INTO message_alarm (id, agency_id, sender_agency_id, message_id, reason, digest, at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [newId(), tx.agencyId, message.fromAgencyId, messageId, reason, digest, this.parts.time.now()],
    );
    return { status: 'alarm', reason };
  }
}

async function repeated(tx: AgencyTransaction, row: InboxEntity): Promise<Arrival> {
  if (row.status === 'set-aside' || !row.requestId || !row.commandId) return { status: 'set-aside', reason: row.reason ?? 'request-unknown' };
  const command = await tx.manager.findOneByOrFail(CommandEntity, { id: row.commandId });
  const request = await tx.manager.findOneByOrFail(RequestEntity, { id: row.requestId });
  return { status: 'repeated', requestId: request.id, commandId: command.id, digest: command.digest, closed: request.stage === 'closed', side: request.side };
}

/** Our request that a message speaks of: by our own id, or by the sender's where it does not know ours yet. */
async function requestOf(tx: AgencyTransaction, envelope: MessageEnvelope): Promise<RequestEntity | null> {
  const partnerAgencyId = envelope.from;
  return envelope.partnerRequestId
    ? tx.manager.findOneBy(RequestEntity, { id: envelope.partnerRequestId, partnerAgencyId })
    : tx.manager.findOneBy(RequestEntity, { partnerRequestId: envelope.requestId, partnerAgencyId });
}

/** The step that the lane of the request will take. Its key is the message: however often it arrives, it is one step. */
async function step(tx: AgencyTransaction, row: InboxEntity, requestId: string, { id, content }: MessageEnvelope, at: string): Promise<{ id: string; digest: string }> {
  const body = { inboxId: row.id, messageId: id, at, content };
  const command = { id: newId(), digest: sha256Hex(canonicalJson({ type: 'ReceiveMessage', ...body })) };
  await tx.manager.insert(CommandEntity, {
    ...command, agencyId: tx.agencyId, personId: null, key: `message/${row.senderAgencyId}/${id}`, requestId, type: 'ReceiveMessage', body,
    outcome: null, createdAt: new Date(at), decidedAt: null,
  });
  return command;
}
