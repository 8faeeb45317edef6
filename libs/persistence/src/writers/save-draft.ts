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
  const [request] = await tx.query<{ stage: Stage; subject: string }>('SELECT stage, subject FROM request WHERE id = $1 FOR UPDATE', [draft.requestId]);
  if (!request || !writable.includes(request.stage)) return { outcome: 'not-now', stage: request?.stage ?? 'closed' };
  const [kept] = await tx.query<{ version: number; digest: string }>('SELECT version, digest FROM draft WHERE request_id = $1', [draft.requestId]);
  if (kept?.version !== draft.version) return { outcome: 'changed' };
  const digest = draftDigest(draft);
  // Saving what stands there already writes nothing: nobody becomes an author by looking.
  if (digest === kept.digest && (draft.subject ?? request.subject) === request.subject) return { outcome: 'saved', version: kept.version };
  await write(tx, draft, digest);
  await keepVersion(tx, draft.requestId);
  return { outcome: 'saved', version: draft.version + 1 };
}

async function write(tx: AgencyTransaction, draft: SavedDraft, digest: string): Promise<void> {
  const { requestId, form, lang, values, personId, now } = draft;
  await tx.query(
    'UPDATE draft SET version = version + 1, lang = $2, form_values = $3, reasons = $4, declarations = $5, digest = $6, saved_by = $7, saved_at = $8 WHERE request_id = $1',
    [requestId, lang, JSON.stringify(values), JSON.stringify(draft.reasons), JSON.stringify(draft.declarations), digest, personId, now],
  );
  await tx.query('UPDATE request SET lang = $2, urgency = $3, subject = coalesce($4, subject), changed_at = $5 WHERE id = $1', [requestId, lang, urgencyOf(form, values), draft.subject ?? null, now]);
}

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
