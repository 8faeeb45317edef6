import { formDefinition, type FilledField, type FormId, type FormValues } from '@comity/domain';
import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { draftDigest, type DraftContent } from '../readers/draft-row';
import type { StandardDocumentRow } from './standard-document-row';

export interface NewStandardDocument {
  readonly requestId: string;
  readonly form: FormId;
  readonly lang: string;
  readonly values: FormValues;
  readonly filled: readonly FilledField[];
  readonly personId: string;
  readonly now: string;
}

/** Begins a document with what the rows know of it. @returns its id */
export async function beginStandardDocument(tx: AgencyTransaction, given: NewStandardDocument): Promise<string> {
  const { requestId, form, lang, values, filled, personId, now } = given;
  const id = newId();
  await tx.query(
    `INSERT INTO standard_document (id, agency_id, request_id, form, form_version, lang, version, form_values, reasons, declarations, reasons_by, origins, editors, digest, state, made_by, made_at, saved_by, saved_at)
     VALUES ($1, $2, $3, $4, $5, $6, 1, $7, '{}', '{}', '{}', $8, ARRAY[$9::text], $10, 'draft', $9::uuid, $11, $9::uuid, $11)`,
    [id, tx.agencyId, requestId, form, formDefinition(form).version, lang, JSON.stringify(values), JSON.stringify(filled.map(({ section, key, from }) => ({ section, key, from }))),
      personId, draftDigest({ form, lang, values, reasons: {}, declarations: {} }), now],
  );
  return id;
}

export interface SavedStandardDocument extends DraftContent {
  /** The version that the writer had read. */
  readonly version: number;
  readonly personId: string;
  readonly now: string;
}

export type StandardSaving = 'saved' | 'changed' | 'done';

/** Saves a new version; of two who write at once, the second is told. */
export async function saveStandardDocument(tx: AgencyTransaction, id: string, given: SavedStandardDocument): Promise<StandardSaving> {
  const [kept] = await tx.query<Pick<StandardDocumentRow, 'state' | 'version' | 'digest' | 'reasons' | 'reasonsBy'>>(
    'SELECT state, version, digest, reasons, reasons_by AS "reasonsBy" FROM standard_document WHERE id = $1 FOR UPDATE', [id]);
  if (kept?.state !== 'draft') return 'done';
  if (kept.version !== given.version) return 'changed';
  const digest = draftDigest(given);
  // Saving what stands there already writes nothing: nobody becomes an author by looking.
  if (digest === kept.digest) return 'saved';
  const { lang, values, reasons, declarations, personId, now } = given;
  await tx.query(
    `UPDATE standard_document SET version = version + 1, lang = $2, form_values = $3, reasons = $4, declarations = $5, reasons_by = $6, digest = $7, saved_by = $8::uuid, saved_at = $9,
            editors = CASE WHEN $8::text = ANY(editors) THEN editors ELSE editors || $8::text END WHERE id = $1`,
    [id, lang, JSON.stringify(values), JSON.stringify(reasons), JSON.stringify(declarations), JSON.stringify(reasonsBy(kept, reasons, personId)), digest, personId, now],
  );
  return 'saved';
}

/** Who wrote each reason in its present words. */
const reasonsBy = (kept: Pick<StandardDocumentRow, 'reasons' | 'reasonsBy'>, reasons: DraftContent['reasons'], personId: string): StandardDocumentRow['reasonsBy'] =>
  Object.fromEntries(Object.entries(reasons).map(([key, text]) => [key, kept.reasons[key] === text ? (kept.reasonsBy[key] ?? personId) : personId]));

/** Puts a document aside that was not issued. @returns whether there was one */
export async function discardStandardDocument(tx: AgencyTransaction, id: string): Promise<boolean> {
  const rows = await tx.query(`UPDATE standard_document SET state = 'discarded' WHERE id = $1 AND state = 'draft' RETURNING id`, [id]);
  return rows.length > 0;
}
