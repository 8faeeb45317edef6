import { canonicalJson, formDefinition, newRequest, parseFormDocument, type FormDocument, type RequestCommand } from '@comity/domain';
import { allotReference, CommandEntity, DraftEntity, repositoryRules, RequestEntity, type Database, type LaneState, type Recorder, type RecordResult } from '@comity/persistence';
import { newId, sha256Hex } from '@comity/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestAgency } from './agencies';

/** A case of `examples/`, as a document. */
export function exampleDocument(name: string): FormDocument {
  const { to: _to, case: _case, ...document } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'examples', `${name}.json`), 'utf8')) as Record<string, unknown>;
  const parsed = parseFormDocument(document);
  if (!parsed.ok) throw new Error(`The example ${name} is no document: ${JSON.stringify(parsed.errors)}`);
  return withoutAttachments(parsed.document);
}

/** The attachments of the examples are files of their own; where a spec does not attach them the form must not name them. */
function withoutAttachments(document: FormDocument): FormDocument {
  const values = Object.fromEntries(Object.entries(document.values).map(([section, { attachments: _attachments, ...fields }]) => [section, fields]));
  return { ...document, values };
}

/** A draft as the API would have written it, its declarations confirmed and its reasons given. */
export async function openDraft(db: Database, agency: TestAgency, partner: TestAgency, document: FormDocument, follows?: { readonly id: string; readonly familyId: string }): Promise<{ id: string; draftVersion: number; digest: string }> {
  const [id, now] = [newId(), new Date()];
  const author = agency.people.prosecutor;
  const given = { reasons: allReasons, declarations: allDeclarations };
  const digest = sha256Hex(canonicalJson({ form: document.form, lang: document.lang, values: document.values, ...given }));
  await db.withAgency(agency.id, async (tx) => {
    const reference = await allotReference(tx, 'request', now.toISOString());
    await tx.manager.insert(RequestEntity, {
      id, agencyId: agency.id, side: 'outgoing', reference, caseId: null, partnerAgencyId: partner.id, partnerRequestId: null, partnerReference: null,
      familyId: follows?.familyId ?? id, followsId: follows?.id ?? null, form: document.form, formVersion: formDefinition(document.form).version,
      instrument: 'coe-budapest-185', packVersion: repositoryRules().version, lang: document.lang, subject: 'Extortion, two mailboxes', urgency: 'urgent', stage: 'draft',
      state: newRequest('outgoing', document.form), version: 0, authorId: author, ownerId: author, receiptTargetHours: null, outcome: null,
      createdAt: now, changedAt: now, stageSince: now, sentAt: null, receivedAt: null, closedAt: null, eventSeq: 0, lastHash: '0'.repeat(64),
    });
    const draft = { requestId: id, agencyId: agency.id, version: 1, lang: document.lang, values: document.values as Record<string, object>, ...given, digest, savedBy: author, savedAt: now };
    await tx.manager.insert(DraftEntity, draft);
    await tx.query(
      'INSERT INTO draft_version (request_id, agency_id, version, lang, form_values, reasons, declarations, digest, saved_by, saved_at) SELECT request_id, agency_id, version, lang, form_values, reasons, declarations, digest, saved_by, saved_at FROM draft WHERE request_id = $1',
      [id],
    );
  });
  return { id, draftVersion: 1, digest };
}

const rules = ['GEN-07.b', 'GEN-09.b', 'GEN-13', 'GEN-15', 'GEN-19', 'GEN-20'];
const allDeclarations: Readonly<Record<string, true>> = Object.fromEntries(rules.map((rule) => [rule, true]));
const allReasons: Readonly<Record<string, string>> = Object.fromEntries(['TCY29-04', 'TCY29-05', 'GEN-10', 'GEN-11', 'GEN-12', 'GEN-14', 'GEN-16'].map((rule) => [rule, 'Explained in the file.']));

/** Writes the command row as the API does and records it without a workflow. */
export async function give(db: Database, recorder: Recorder, agencyId: string, requestId: string, personId: string | null, command: RequestCommand, key = newId()): Promise<RecordResult> {
  const { type, ...body } = command;
  const row = { id: newId(), digest: sha256Hex(canonicalJson({ type, ...body })) };
  await db.withAgency(agencyId, (tx) => tx.manager.insert(CommandEntity, { ...row, agencyId, personId, key, requestId, type, body, outcome: null, createdAt: new Date(), decidedAt: null }).then(() => undefined));
  return recorder.record({ agencyId, requestId, commandId: row.id, digest: row.digest });
}

/** The state after an accepted command. @throws with the refusal otherwise */
export function accepted(result: RecordResult): LaneState {
  if (result.outcome === 'refused') throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.state;
}
