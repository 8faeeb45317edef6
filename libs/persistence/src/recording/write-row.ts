import { evolve, type Effects, type EventOf, type MessageEnvelope, type RequestEvent, type RequestState } from '@comity/domain';
import { InboxEntity, RequestEntity } from '../entities';
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
  const { id, agencyId: _agency, createdAt: _created, side: _side, reference: _reference, ...changing } = row;
  await tx.manager.update(RequestEntity, { id }, changing as Partial<RequestEntity>);
}

/** Dates and facts of the row that single events settle. */
function mark({ row, now, actor }: Recording, event: RequestEvent): void {
  const at = new Date(now);
  switch (event.type) {
    case 'Approved': row.receiptTargetHours = event.data.receiptTargetHours; break;
    case 'Sent': row.sentAt = at; break;
    case 'ReceiptSent': case 'PreservationRecorded': case 'AnswerSent':
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
  const message = await tx.manager.findOneByOrFail(InboxEntity, { id: order.inboxId });
  row.partnerRequestId ??= (JSON.parse(message.canonical) as MessageEnvelope).requestId;
  await tx.manager.update(InboxEntity, { id: message.id }, { processedAt: new Date() });
}
