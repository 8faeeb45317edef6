import { canonicalJson, dayIn, fillByApproval, formDefinition, type Effects, type FormDocument, type FormId, type MessageContent } from '@comity/domain';
import { newId, sha256Hex } from '@comity/platform';
import { ApprovedFormEntity, CustodyEntryEntity, DocumentEntity, DraftEntity, ReceivedFormEntity } from '../entities';
import { personOf, type Recording } from './recording';

/** Freezes draft and approval facts: the snapshot that the paper is made from (decisions 18). */
export async function freezeDraft(recording: Recording): Promise<void> {
  const { tx, row, now, own, order } = recording;
  const approver = personOf(recording);
  const draft = await tx.manager.findOneByOrFail(DraftEntity, { requestId: row.id });
  if (!approver || order.type !== 'ApproveAndSend') throw new Error('A draft is frozen when a person approves it.');
  const [person] = await tx.query<{ name: string; post: string }>('SELECT name, post FROM person WHERE id = $1', [approver]);
  const date = dayIn(own.zone, now);
  const document: FormDocument = fillByApproval({ form: row.form as FormId, lang: draft.lang, values: draft.values }, {
    date, reference: row.reference, signature: { name: person!.name, post: person!.post, date, ...(order.place ? { place: order.place } : {}), ...(order.method ? { method: order.method } : {}) },
  });
  await tx.manager.insert(ApprovedFormEntity, {
    requestId: row.id, agencyId: row.agencyId, draftVersion: draft.version, form: row.form, formVersion: formDefinition(row.form).version, lang: draft.lang,
    values: document.values as Record<string, object>, letterhead: own.letterhead, findings: { reasons: draft.reasons, declarations: draft.declarations },
    digest: sha256Hex(canonicalJson(document)), approvedBy: approver, approvedAt: new Date(now),
  });
}

export async function keepReceivedForm({ tx, row }: Recording, content: Extract<MessageContent, { type: 'request' }>): Promise<void> {
  await tx.manager.insert(ReceivedFormEntity, {
    requestId: row.id, agencyId: row.agencyId, form: content.form, formVersion: content.formVersion, lang: content.lang, values: content.values as Record<string, object>,
  });
}

/** The issued paper becomes a document of the request, with its digest as the seal. */
export async function listIssuedPaper(recording: Recording, documents: readonly { documentId: string; name: string; mediaType: string; size: number; sha256: string }[]): Promise<void> {
  const { order } = recording;
  const paper = documents[0];
  if (!paper || order.type !== 'RecordIssued') throw new Error('Issuing needs the paper.');
  await list(recording, { ...paper, kind: 'issued', pages: order.pages, partnerDocumentId: null, what: 'issued', id: paper.documentId });
}

/** Files that came with a message. Their bytes are in our own store already, checked at the hand-over. */
export async function listReceived(recording: Recording, documents: Effects['received'] = []): Promise<void> {
  for (const document of documents) {
    const known = await recording.tx.manager.countBy(DocumentEntity, { requestId: recording.row.id, partnerDocumentId: document.documentId });
    if (known === 0) await list(recording, { ...document, id: newId(), kind: 'received', pages: null, partnerDocumentId: document.documentId, what: 'taken-over' });
  }
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

async function list({ tx, row, now }: Recording, entry: Listing): Promise<void> {
  await tx.manager.insert(DocumentEntity, {
    id: entry.id, agencyId: row.agencyId, requestId: row.id, kind: entry.kind, name: entry.name, mediaType: entry.mediaType, size: String(entry.size),
    sha256: entry.sha256, pages: entry.pages, partnerDocumentId: entry.partnerDocumentId, addedBy: null, addedAt: new Date(now),
  });
  await tx.manager.insert(CustodyEntryEntity, { documentId: entry.id, seq: 1, agencyId: row.agencyId, what: entry.what, sha256: entry.sha256, personId: null, at: new Date(now) });
}
