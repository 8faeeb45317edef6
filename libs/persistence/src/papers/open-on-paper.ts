import { instrumentOfForm, newRequest, type FormValues, type RequestFormId } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { adoptedLaw } from '../law/adopted-law';
import { insertRows } from '../recording/insert-rows';
import { allotReference } from '../recording/references';
import { urgencyOf } from '../writers/save-draft';

export interface RequestOnPaper {
  readonly id: string;
  readonly partnerId: string;
  /** Of the requesting authority. */
  readonly reference: string;
  readonly form: RequestFormId;
  readonly formVersion: string;
  readonly lang: string;
  readonly subject: string;
  readonly values: FormValues;
  /** As the person states it. */
  readonly receivedAt: string;
  readonly now: string;
}

/** The row of a request that came on paper. Nobody sees it before its lane has recorded the paper. */
export async function openOnPaper(tx: AgencyTransaction, request: RequestOnPaper): Promise<void> {
  const { id, form, now } = request;
  const { parts } = await adoptedLaw(tx);
  await insertRows(tx, 'request', [{
    id, agency_id: tx.agencyId, side: 'incoming', reference: await allotReference(tx, 'request', now), case_id: null,
    partner_agency_id: request.partnerId, partner_request_id: null, partner_reference: request.reference, family_id: id, follows_id: null,
    form, form_version: request.formVersion, instrument: instrumentOfForm(form).id, pack_version: parts.rules.version, lang: request.lang, subject: request.subject,
    urgency: urgencyOf(form, request.values), stage: 'received', state: newRequest('incoming', form), version: 0, author_id: null, owner_id: null,
    receipt_target_hours: null, outcome: null, created_at: now, changed_at: now, stage_since: now, sent_at: null, received_at: request.receivedAt, closed_at: null,
    event_seq: 0, last_hash: '0'.repeat(64),
  }]);
}
