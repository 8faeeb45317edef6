import { canonicalJson, isRequestFormId, type MessageEnvelope } from '@comity/domain';
import { AgencyKeys, newId, sha256Hex, type TimeSource } from '@comity/platform';
import type { AgencyTransaction, Database } from '../database';
import type { InboxEntity } from '../entities';
import { openIncoming, type Addressed } from './open-incoming';
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
    const id = newId();
    const inserted = await tx.query<{ id: string }>(
      `INSERT INTO message_inbox (id, agency_id, sender_agency_id, message_id, sequence, type, canonical, digest, signature, received_at, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'accepted') ON CONFLICT (agency_id, sender_agency_id, message_id) DO NOTHING RETURNING id`,
      [id, tx.agencyId, message.fromAgencyId, envelope.id, envelope.sequence, envelope.content.type, message.canonical, digest, message.signature, at],
    );
    if (inserted.length === 0) return this.again(tx, message, envelope, digest);
    if (envelope.content.type === 'request' && !isRequestFormId(envelope.content.form)) return this.setAside(tx, id, 'form-without-procedure');
    const request = envelope.content.type === 'request' ? await openIncoming(tx, envelope, at) : await requestOf(tx, envelope);
    if (!request) return this.setAside(tx, id, 'request-unknown');
    const command = await step(tx, id, request.id, envelope, at);
    return { status: 'accepted', requestId: request.id, commandId: command.id, digest: command.digest, closed: request.stage === 'closed', side: request.side };
  }

  /** The message came before: what became of it then holds, unless it says something else now. */
  private async again(tx: AgencyTransaction, message: ArrivedMessage, envelope: MessageEnvelope, digest: string): Promise<Arrival> {
    const [row] = await tx.query<Repeated>(
      `SELECT m.digest, m.status, m.reason, m.request_id AS "requestId", c.id AS "commandId", c.digest AS "commandDigest", r.stage, r.side
         FROM message_inbox m LEFT JOIN command c ON c.id = m.command_id LEFT JOIN request r ON r.id = m.request_id
        WHERE m.sender_agency_id = $1 AND m.message_id = $2`,
      [message.fromAgencyId, envelope.id],
    );
    if (!row) throw new Error('A message that was taken in has no row.');
    return row.digest === digest ? repeated(row) : this.alarm(tx, message, digest, envelope.id, 'same-id-other-content');
  }

  private async setAside(tx: AgencyTransaction, id: string, reason: string): Promise<Arrival> {
    await tx.query("UPDATE message_inbox SET status = 'set-aside', reason = $2 WHERE id = $1", [id, reason]);
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

type Repeated = Pick<InboxEntity, 'digest' | 'status' | 'reason' | 'requestId' | 'commandId'> & { readonly commandDigest: string } & Pick<Addressed, 'stage' | 'side'>;

function repeated({ status, reason, requestId, commandId, commandDigest, stage, side }: Repeated): Arrival {
  if (status === 'set-aside' || !requestId || !commandId) return { status: 'set-aside', reason: reason ?? 'request-unknown' };
  return { status: 'repeated', requestId, commandId, digest: commandDigest, closed: stage === 'closed', side };
}

/** Our request that a message speaks of: by our own id, or by the sender's where it does not know ours yet, or by what our paper says. */
async function requestOf(tx: AgencyTransaction, envelope: MessageEnvelope): Promise<Addressed | null> {
  const { from, partnerRequestId, requestId } = envelope;
  const [row] = await tx.query<Addressed>(
    `SELECT id, stage, side FROM request WHERE ${partnerRequestId ? 'id' : 'partner_request_id'} = $1 AND partner_agency_id = $2`, [partnerRequestId ?? requestId, from]);
  return row ?? (partnerRequestId === null ? onOurPaper(tx, envelope) : null);
}

/** What we sent to this agency under that reference and nobody has answered by message yet: the sender has it on paper. */
async function onOurPaper(tx: AgencyTransaction, { from, partnerReference }: MessageEnvelope): Promise<Addressed | null> {
  if (partnerReference === undefined) return null;
  const [row] = await tx.query<Addressed>(
    `SELECT id, stage, side FROM request WHERE side = 'outgoing' AND partner_agency_id = $1 AND reference = $2 AND sent_at IS NOT NULL AND partner_request_id IS NULL`, [from, partnerReference]);
  return row ?? null;
}

/** The step that the lane of the request will take. Its key is the message: however often it arrives, it is one step. */
async function step(tx: AgencyTransaction, inboxId: string, requestId: string, { id: messageId, from, content }: MessageEnvelope, at: string): Promise<{ id: string; digest: string }> {
  const body = { inboxId, messageId, at, content };
  const command = { id: newId(), digest: sha256Hex(canonicalJson({ type: 'ReceiveMessage', ...body })) };
  await tx.query(
    `WITH given AS (
       INSERT INTO command (id, agency_id, key, request_id, type, body, digest, created_at) VALUES ($1, $2, $3, $4, 'ReceiveMessage', $5, $6, $7))
     UPDATE message_inbox SET request_id = $4, command_id = $1 WHERE id = $8`,
    [command.id, tx.agencyId, `message/${from}/${messageId}`, requestId, JSON.stringify(body), command.digest, at, inboxId],
  );
  return command;
}
