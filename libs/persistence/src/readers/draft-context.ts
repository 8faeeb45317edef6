import { formDefinition, type AttachmentValue, type CheckContext, type LinkedDocument } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { isNamed } from '../documents/file-name';
import type { DraftRow } from './draft-row';

/** What the checks are told beside the document: both States, the addressee's languages, files, family and references. */
export async function draftContext(tx: AgencyTransaction, draft: DraftRow, now: string): Promise<CheckContext> {
  return {
    asOf: now,
    requestingState: draft.requestingState,
    requestedState: draft.requestedState,
    acceptedLanguages: draft.acceptedLanguages,
    usedReferences: await usedReferences(tx, draft),
    attachments: await attachments(tx, draft),
    linkedDocuments: await linkedDocuments(tx, draft),
  };
}

/** Of the references issued already only those that the document itself names can collide; no more are read. */
async function usedReferences(tx: AgencyTransaction, { requestId, form, values }: DraftRow): Promise<readonly string[]> {
  const named = formDefinition(form).sections
    .flatMap(({ id, fields }) => fields.filter(({ reference }) => reference === 'own').map(({ key }) => values[id]?.[key]))
    .filter((value): value is string => typeof value === 'string')
    .map((value) => value.trim());
  if (named.length === 0) return [];
  const rows = await tx.query<{ reference: string }>(
    `SELECT reference FROM request WHERE side = 'outgoing' AND sent_at IS NOT NULL AND id <> $1 AND reference = ANY($2)`,
    [requestId, named],
  );
  return rows.map(({ reference }) => reference);
}

/** The files of the request, called as the form calls them where the name is the same but for its ending or a separator. */
async function attachments(tx: AgencyTransaction, draft: DraftRow): Promise<readonly AttachmentValue[]> {
  const files = await tx.query<{ name: string; sha256: string }>(`SELECT name, sha256 FROM document WHERE request_id = $1 AND kind = 'attachment' ORDER BY added_at`, [draft.requestId]);
  const titles = titlesIn(draft);
  return files.map(({ name, sha256 }) => ({ title: titles.find((title) => isNamed(title, name)) ?? name, sha256 }));
}

function titlesIn({ form, values }: DraftRow): readonly string[] {
  return formDefinition(form).sections
    .flatMap(({ id, fields }) => fields.filter(({ block }) => block === 'Attachment').flatMap(({ key }) => values[id]?.[key] ?? []))
    .map((entry) => (typeof entry === 'object' && entry !== null && 'title' in entry ? entry.title : undefined))
    .filter((title): title is string => typeof title === 'string');
}

/** The approved documents of the requests of the same family. */
const linkedDocuments = async (tx: AgencyTransaction, { familyId, requestId }: DraftRow): Promise<readonly LinkedDocument[]> =>
  tx.query<LinkedDocument>(
    `SELECT jsonb_build_object('form', a.form, 'lang', a.lang, 'values', a.form_values) AS document
       FROM approved_form a JOIN request r ON r.id = a.request_id
      WHERE r.family_id = $1 AND r.id <> $2 AND a.set_aside_at IS NULL ORDER BY a.approved_at`,
    [familyId, requestId],
  );
