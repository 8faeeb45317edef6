import { formDefinition, type FormValues, type Stage } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { draftDigest, type DraftContent } from '../readers/draft-row';

export interface SavedDraft extends DraftContent {
  readonly requestId: string;
  /** The version that the writer had read. */
  readonly version: number;
  readonly subject?: string;
  readonly personId: string;
  readonly now: string;
}

export type DraftSaving =
  | { readonly outcome: 'saved'; readonly version: number }
  | { readonly outcome: 'changed' }
  | { readonly outcome: 'not-now'; readonly stage: Stage };

const writable: readonly string[] = ['draft', 'returned'];

/**
 * Saves a new version of a draft. The row of the request is locked, so that a draft never changes while it is being sent
 * for check, and the version is compared here: of two who write at once, the second is told.
 */
export async function saveDraft(tx: AgencyTransaction, draft: SavedDraft): Promise<DraftSaving> {
  const [request] = await tx.query<{ stage: Stage }>('SELECT stage FROM request WHERE id = $1 FOR UPDATE', [draft.requestId]);
  if (!request || !writable.includes(request.stage)) return { outcome: 'not-now', stage: request?.stage ?? 'closed' };
  const digest = draftDigest(draft);
  const parameters = [draft.requestId, draft.version, draft.lang, JSON.stringify(draft.values), JSON.stringify(draft.reasons), JSON.stringify(draft.declarations), digest, draft.personId, draft.now];
  const kept = await tx.query(
    `UPDATE draft SET version = version + 1, lang = $3, form_values = $4, reasons = $5, declarations = $6, digest = $7, saved_by = $8, saved_at = $9
      WHERE request_id = $1 AND version = $2 RETURNING version`,
    parameters,
  );
  if (affected(kept) === 0) return { outcome: 'changed' };
  await keepVersion(tx, draft.requestId);
  await tx.query('UPDATE request SET lang = $2, urgency = $3, subject = coalesce($4, subject), changed_at = $5 WHERE id = $1', [
    draft.requestId, draft.lang, urgencyOf(draft.form, draft.values), draft.subject ?? null, draft.now,
  ]);
  return { outcome: 'saved', version: draft.version + 1 };
}

/** The driver answers an UPDATE with its rows and their number. */
const affected = (answer: readonly unknown[]): number => (Array.isArray(answer[0]) ? answer[0].length : answer.length);

/** Copies the draft as it stands into the versions that are kept. */
export const keepVersion = async (tx: AgencyTransaction, requestId: string): Promise<unknown> =>
  tx.query(
    `INSERT INTO draft_version (request_id, agency_id, version, lang, form_values, reasons, declarations, digest, saved_by, saved_at)
     SELECT request_id, agency_id, version, lang, form_values, reasons, declarations, digest, saved_by, saved_at FROM draft WHERE request_id = $1`,
    [requestId],
  );

/** The urgency that the form itself asks for, else normal. */
export function urgencyOf(form: string, values: FormValues): string {
  for (const { id, fields } of formDefinition(form).sections) {
    const given = fields.some(({ key }) => key === 'urgency') ? values[id]?.['urgency'] : undefined;
    if (typeof given === 'string' && given !== '') return given;
  }
  return 'normal';
}
