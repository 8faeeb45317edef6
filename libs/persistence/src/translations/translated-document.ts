import { stageDefinition, type Arrangement, type FormDocument, type Side, type Stage } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { documentOf, readDraft } from '../readers/draft-row';
import { standardDocument } from '../standard-documents/standard-document-row';

/** A document that people translate: the draft of a request, or a standard document made in it. */
export interface TranslatedDocument {
  readonly requestId: string;
  /** Null for the draft of the request. */
  readonly standardDocumentId: string | null;
  readonly document: FormDocument;
  /** BCP 47: the second language of the paper, or null. */
  readonly also: string | null;
  readonly arrangement: Arrangement | null;
  /** Of the authority that reads it. */
  readonly acceptedLanguages: readonly string[];
  /** Its languages and translations can be changed now. */
  readonly writable: boolean;
  readonly side: Side;
  readonly stage: Stage;
}

type Lock = 'lock' | 'read';

/** The draft of a request; with `lock` what is checked and approved is what is there. Null where there is none. */
export async function translatedDraft(tx: AgencyTransaction, requestId: string, lock: Lock = 'read'): Promise<TranslatedDocument | null> {
  const request = await place(tx, requestId, lock);
  const draft = request && await readDraft(tx, requestId);
  if (!draft) return null;
  const { also, arrangement, acceptedLanguages } = draft;
  return { requestId, standardDocumentId: null, document: documentOf(draft), also, arrangement, acceptedLanguages, writable: request.stage === 'draft' || request.stage === 'returned', ...request };
}

/** A standard document until it is issued or discarded. Null where there is none of this id. */
export async function translatedStandard(tx: AgencyTransaction, id: string, lock: Lock = 'read'): Promise<TranslatedDocument | null> {
  if (lock === 'lock') await tx.query('SELECT id FROM standard_document WHERE id = $1 FOR UPDATE', [id]);
  const row = await standardDocument(tx, id);
  const request = row && await place(tx, row.requestId, 'read');
  if (!request) return null;
  const { requestId, also, arrangement, acceptedLanguages, state } = row;
  const writable = state === 'draft' && stageDefinition(request.side, request.stage).commands.includes('IssueStandardDocument');
  return { requestId, standardDocumentId: id, document: documentOf(row), also, arrangement, acceptedLanguages, writable, ...request };
}

async function place(tx: AgencyTransaction, requestId: string, lock: Lock): Promise<{ readonly side: Side; readonly stage: Stage } | null> {
  const [row] = await tx.query<{ side: Side; stage: Stage }>(`SELECT side, stage FROM request WHERE id = $1${lock === 'lock' ? ' FOR UPDATE' : ''}`, [requestId]);
  return row ?? null;
}
