import { instrumentOfForm, newRequest, type MessageEnvelope } from '@comity/domain';
import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import type { RequestEntity } from '../entities';
import { adoptedLaw } from '../law/adopted-law';
import { oneArrivalAtATime } from '../papers/arrival-lock';
import { insertRows } from '../recording/insert-rows';
import { allotReference } from '../recording/references';

/** A request that a message speaks of, as far as its delivery needs it. */
export type Addressed = Pick<RequestEntity, 'id' | 'stage' | 'side'>;
type Known = Addressed & Pick<RequestEntity, 'familyId' | 'partnerRequestId'>;

/**
 * The executing agency's own record of a request: its own id, its own reference. Unique on (agency, partner, partner's
 * request id), so a request that arrives twice is opened once.
 */
export async function openIncoming(tx: AgencyTransaction, envelope: MessageEnvelope, at: string): Promise<Addressed> {
  const { content, from, requestId } = envelope;
  if (content.type !== 'request') throw new Error('Only a request opens a request.');
  await oneArrivalAtATime(tx, [{ partnerId: from, reference: content.reference }]);
  const rows = await tx.query<Known>(
    `SELECT id, stage, side, family_id AS "familyId", partner_request_id AS "partnerRequestId" FROM request
      WHERE side = 'incoming' AND partner_agency_id = $1 AND (partner_request_id IN ($2, $3) OR (partner_request_id IS NULL AND partner_reference = $4 AND version > 0))`,
    [from, requestId, content.follows ?? null, content.reference],
  );
  // The second: its paper came before the message.
  const known = rows.find(({ partnerRequestId }) => partnerRequestId === requestId) ?? rows.find(({ partnerRequestId }) => partnerRequestId === null);
  if (known) return known;
  const earlier = rows.find(({ partnerRequestId }) => partnerRequestId === content.follows);
  const [id, rests] = [newId(), instrumentOfForm(content.form)];
  const { parts } = await adoptedLaw(tx);
  await insertRows(tx, 'request', [{
    id, agency_id: tx.agencyId, side: 'incoming', reference: await allotReference(tx, 'request', at), case_id: null,
    partner_agency_id: from, partner_request_id: requestId, partner_reference: content.reference, family_id: earlier?.familyId ?? id, follows_id: earlier?.id ?? null,
    form: content.form, form_version: content.formVersion, instrument: rests.id, pack_version: parts.rules.version, lang: content.lang, subject: content.subject,
    urgency: content.urgency, stage: 'received', state: newRequest('incoming', content.form), version: 0, author_id: null, owner_id: null,
    receipt_target_hours: null, outcome: null, created_at: at, changed_at: at, stage_since: at, sent_at: content.sentAt, received_at: at, closed_at: null,
    event_seq: 0, last_hash: '0'.repeat(64),
  }]);
  return { id, stage: 'received', side: 'incoming' };
}
