import { canonicalJson, dayIn, fillByApproval, formDefinition, type Effects, type FormDocument, type FormId, type MessageContent } from '@comity/domain';
import { newId, sha256Hex } from '@comity/platform';
import type { DraftEntity } from '../entities';
import { insertRows } from './insert-rows';
import { registerIssuedPaper } from '../papers/issued-papers';
import { paperOrderOf } from '../papers/paper-order-of';
import { personOf, type Recording } from './recording';

/** Freezes draft and approval facts: the snapshot that the paper is made from (decisions 18). */
export async function freezeDraft(recording: Recording): Promise<void> {
  const { tx, row, now, own, order } = recording;
  const approver = personOf(recording);
  if (!approver || order.type !== 'ApproveAndSend') throw new Error('A draft is frozen when a person approves it.');
  const [draft] = await tx.query<Approvable>(
    `SELECT d.version, d.lang, d.form_values AS values, d.reasons, d.declarations, p.name, p.post,
            (SELECT coalesce(max(f.approval), 0) + 1 FROM approved_form f WHERE f.request_id = $1) AS approval
       FROM draft d, person p WHERE d.request_id = $1 AND p.id = $2`,
    [row.id, approver],
  );
  if (!draft) throw new Error('There is no draft to freeze.');
  const date = dayIn(own.zone, now);
  const document: FormDocument = fillByApproval({ form: row.form as FormId, lang: draft.lang, values: draft.values }, {
    date, reference: row.reference, signature: { name: draft.name, post: draft.post, date, ...(order.place ? { place: order.place } : {}), ...(order.method ? { method: order.method } : {}) },
  });
  await insertRows(tx, 'approved_form', [{
    request_id: row.id, approval: draft.approval, agency_id: row.agencyId, draft_version: draft.version, form: row.form, form_version: formDefinition(row.form).version, lang: draft.lang,
    form_values: document.values, letterhead: own.letterhead, paper: await paperOrderOf(tx, { requestId: row.id }, document), findings: { reasons: draft.reasons, declarations: draft.declarations },
    digest: sha256Hex(canonicalJson(document)), approved_by: approver, approved_at: now,
  }]);
}

/** A draft, the number of the approval that it gets, and the name and post of the person who approves it. */
type Approvable = Pick<DraftEntity, 'version' | 'lang' | 'values' | 'reasons' | 'declarations'> & { readonly approval: number; readonly name: string; readonly post: string };

export async function keepReceivedForm({ tx, row }: Recording, content: Extract<MessageContent, { type: 'request' }>): Promise<void> {
  await insertRows(tx, 'received_form', [{
    request_id: row.id, agency_id: row.agencyId, form: content.form, form_version: content.formVersion, lang: content.lang, form_values: content.values,
  }]);
}

/** The issued paper becomes a document of the request, with its digest as the seal, and goes into the register. */
export async function listIssuedPaper(recording: Recording, documents: readonly { documentId: string; name: string; mediaType: string; size: number; sha256: string }[]): Promise<void> {
  const { order } = recording;
  const paper = documents[0];
  if (!paper || order.type !== 'RecordIssued') throw new Error('Issuing needs the paper.');
  await list(recording, [{ ...paper, kind: 'issued', pages: order.pages, partnerDocumentId: null, what: 'issued', id: paper.documentId }]);
  await registerIssuedPaper(recording.tx, {
    documentId: paper.documentId, requestId: recording.row.id, form: recording.row.form, fileSha256: paper.sha256, dataSha256: order.dataSha256 ?? null,
    signature: order.signature ?? null, issuedAt: recording.now,
  });
}

/** Files that came with a message. Their bytes are in our own store already, checked at the hand-over. */
export async function listReceived(recording: Recording, documents: Effects['received'] = []): Promise<void> {
  if (documents.length === 0) return;
  const rows = await recording.tx.query<{ id: string }>('SELECT partner_document_id AS id FROM document WHERE request_id = $1 AND partner_document_id = ANY($2)', [
    recording.row.id, documents.map(({ documentId }) => documentId),
  ]);
  const known = new Set(rows.map(({ id }) => id));
  const fresh = documents.filter(({ documentId }, place) => !known.has(documentId) && documents.findIndex((each) => each.documentId === documentId) === place);
  await list(recording, fresh.map((document) => ({ ...document, id: newId(), kind: 'received', pages: null, partnerDocumentId: document.documentId, what: 'taken-over' })));
}

interface Listing {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly kind: 'issued' | 'received';
  readonly pages: number | null;
  readonly partnerDocumentId: string | null;
  readonly what: 'issued' | 'taken-over';
}

async function list({ tx, row, now }: Recording, entries: readonly Listing[]): Promise<void> {
  await insertRows(tx, 'document', entries.map((entry) => ({
    id: entry.id, agency_id: row.agencyId, request_id: row.id, kind: entry.kind, name: entry.name, media_type: entry.mediaType, size: entry.size,
    sha256: entry.sha256, pages: entry.pages, partner_document_id: entry.partnerDocumentId, added_by: null, added_at: now,
  })));
  await insertRows(tx, 'custody_entry', entries.map((entry) => (
    { document_id: entry.id, seq: 1, agency_id: row.agencyId, what: entry.what, sha256: entry.sha256, person_id: null, at: now }
  )));
}
