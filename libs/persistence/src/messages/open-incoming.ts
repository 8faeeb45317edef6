import { instrumentOfForm, newRequest, type MessageEnvelope } from '@comity/domain';
import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { RequestEntity } from '../entities';
import { allotReference } from '../recording/references';

/**
 * The executing agency's own record of a request: its own id, its own reference. Unique on (agency, partner, partner's
 * request id), so a request that arrives twice is opened once.
 */
export async function openIncoming(tx: AgencyTransaction, envelope: MessageEnvelope, at: string): Promise<RequestEntity> {
  const { content, from, requestId } = envelope;
  if (content.type !== 'request') throw new Error('Only a request opens a request.');
  const known = await tx.manager.findOneBy(RequestEntity, { side: 'incoming', partnerAgencyId: from, partnerRequestId: requestId });
  if (known) return known;
  const earlier = content.follows ? await tx.manager.findOneBy(RequestEntity, { side: 'incoming', partnerAgencyId: from, partnerRequestId: content.follows }) : null;
  const [id, now, rests] = [newId(), new Date(at), instrumentOfForm(content.form)];
  await tx.manager.insert(RequestEntity, {
    id, agencyId: tx.agencyId, side: 'incoming', reference: await allotReference(tx, 'request', at), caseId: null,
    partnerAgencyId: from, partnerRequestId: requestId, partnerReference: content.reference, familyId: earlier?.familyId ?? id, followsId: earlier?.id ?? null,
    form: content.form, formVersion: content.formVersion, instrument: rests.id, packVersion: rests.version, lang: content.lang, subject: content.subject,
    urgency: content.urgency, stage: 'received', state: newRequest('incoming', content.form), version: 0, authorId: null, ownerId: null,
    receiptTargetHours: null, outcome: null, createdAt: now, changedAt: now, stageSince: now, sentAt: new Date(content.sentAt), receivedAt: now, closedAt: null,
    eventSeq: 0, lastHash: '0'.repeat(64),
  });
  return tx.manager.findOneByOrFail(RequestEntity, { id });
}
