import { formDefinition, instrumentOfForm, newRequest, type FormId, type FormValues } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { adoptedLaw } from '../law/adopted-law';
import { draftDigest } from '../readers/draft-row';
import { allotReference } from '../recording/references';
import { keepVersion, urgencyOf } from './save-draft';

export interface NewRequest {
  readonly id: string;
  readonly caseId: string;
  readonly partnerId: string;
  readonly form: FormId;
  readonly lang: string;
  readonly subject: string;
  readonly values: FormValues;
  readonly personId: string;
  readonly follows: { readonly id: string; readonly familyId: string } | null;
  readonly now: string;
}

/** Opens an outgoing request with version 1 of its draft; its reference is allotted here. */
export async function openRequest(tx: AgencyTransaction, request: NewRequest): Promise<void> {
  const { id, form, lang, values, personId, follows, now } = request;
  const reference = await allotReference(tx, 'request', now);
  const rests = instrumentOfForm(form);
  const { parts } = await adoptedLaw(tx);
  await tx.query(
    `INSERT INTO request (id, agency_id, side, reference, case_id, partner_agency_id, family_id, follows_id, form, form_version, instrument, pack_version, lang, subject,
                          urgency, stage, state, author_id, owner_id, created_at, changed_at, stage_since)
     VALUES ($1, $2, 'outgoing', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'draft', $15, $16, $16, $17, $17, $17)`,
    [
      id, tx.agencyId, reference, request.caseId, request.partnerId, follows?.familyId ?? id, follows?.id ?? null, form, formDefinition(form).version, rests.id, parts.rules.version,
      lang, request.subject, urgencyOf(form, values), JSON.stringify(newRequest('outgoing', form)), personId, now,
    ],
  );
  const empty = { reasons: {}, declarations: {} };
  await tx.query(
    'INSERT INTO draft (request_id, agency_id, version, lang, form_values, digest, saved_by, saved_at) VALUES ($1, $2, 1, $3, $4, $5, $6, $7)',
    [id, tx.agencyId, lang, JSON.stringify(values), draftDigest({ form, lang, values, ...empty }), personId, now],
  );
  await keepVersion(tx, id);
  await tx.query("SELECT pg_notify('comity_changes', $1)", [JSON.stringify({ agency: tx.agencyId, request: id, version: 0 })]);
}
