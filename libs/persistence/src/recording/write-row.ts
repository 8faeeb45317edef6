import { evolve, type Effects, type EventOf, type RequestEvent, type RequestState } from '@comity/domain';
import type { RequestEntity } from '../entities';
import type { Recording } from './recording';

/** Brings the row of the request to where its events lead, and adds one to its version. */
export async function writeRow(recording: Recording, effects: Effects): Promise<void> {
  const { row, tx, now } = recording;
  const before = row.state.stage;
  row.state = effects.events.reduce<RequestState>(evolve, row.state);
  row.stage = row.state.stage;
  row.version += 1;
  row.changedAt = new Date(now);
  if (row.stage !== before) row.stageSince = row.changedAt;
  if (effects.owner) row.ownerId = effects.owner;
  for (const event of effects.events) mark(recording, event);
  await learnPartner(recording);
  await tx.query(UPDATE_ROW, [
    row.id, row.partnerRequestId, row.partnerReference, row.stage, JSON.stringify(row.state), row.version, row.ownerId, row.receiptTargetHours, row.outcome,
    row.changedAt, row.stageSince, row.sentAt, row.closedAt, row.eventSeq, row.lastHash,
    JSON.stringify({ agency: row.agencyId, request: row.id, version: row.version }),
  ]);
}

/** Everything of a request that steps can change; whoever listens is told once the transaction has ended. */
const UPDATE_ROW = `
  UPDATE request SET partner_request_id = $2, partner_reference = $3, stage = $4, state = $5, version = $6, owner_id = $7, receipt_target_hours = $8, outcome = $9,
         changed_at = $10, stage_since = $11, sent_at = $12, closed_at = $13, event_seq = $14, last_hash = $15
   WHERE id = $1 RETURNING pg_notify('comity_changes', $16)`;

/** Dates and facts of the row that single events settle. */
function mark({ row, now, actor }: Recording, event: RequestEvent): void {
  const at = new Date(now);
  switch (event.type) {
    case 'Approved': row.receiptTargetHours = event.data.receiptTargetHours; break;
    case 'Sent': row.sentAt = at; break;
    case 'PaperRegistered': case 'ReceiptSent': case 'PreservationRecorded': case 'AnswerSent':
      // Whoever takes the first step of an unowned incoming request owns it from then on.
      if (row.ownerId === null && actor.kind === 'person') row.ownerId = actor.personId;
      break;
    case 'ReceiptAcknowledged': row.partnerReference = (event as EventOf<'ReceiptAcknowledged'>).data.reference; break;
    case 'RequestReceived': row.partnerReference = event.data.reference; break;
    case 'WithdrawalAcknowledged': case 'WithdrawalConfirmed': close(row, at, 'withdrawn'); break;
    case 'Discarded': close(row, at, 'discarded'); break;
    case 'Closed': close(row, at, event.data.outcome); break;
    default: break;
  }
}

function close(row: RequestEntity, at: Date, outcome: string): void {
  row.closedAt = at;
  row.outcome = outcome;
}

/** The first message of the other side tells its own id of the request; answers carry both from then on. */
async function learnPartner({ row, order, tx }: Recording): Promise<void> {
  if (order.type !== 'ReceiveMessage') return;
  const [message] = await tx.query<{ requestId: string }>(
    `UPDATE message_inbox SET processed_at = $2 WHERE id = $1 RETURNING canonical::json ->> 'requestId' AS "requestId"`, [order.inboxId, new Date()]);
  if (!message) throw new Error('A received message has no row in the inbox.');
  row.partnerRequestId ??= message.requestId;
}
