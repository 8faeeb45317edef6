import { agencyCheckFindings, agencyRule, checkedDocument, type AgencyCheckContent, type CheckContext, type FormDocument } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { draftContext } from '../readers/draft-context';
import { documentOf, openDrafts } from '../readers/draft-row';
import type { Concerned } from '../readers/findings-beside';
import { contextOf } from '../standard-documents/check-standard-document';
import { concernedBy } from '../standard-documents/standard-concerned';
import { openStandardDocuments } from '../standard-documents/standard-document-row';

/** An open draft that a check would fire on. */
export interface DraftHit {
  readonly requestId: string;
  readonly reference: string;
}

export interface DraftsHit {
  /** Open drafts that were looked at: those of the form, also of documents inside a request. */
  readonly looked: number;
  readonly hit: readonly DraftHit[];
}

/** Which open drafts of the agency a check would fire on, as they stand now. */
export async function draftsHit(tx: AgencyTransaction, content: AgencyCheckContent, now: string): Promise<DraftsHit> {
  const hit: DraftHit[] = [];
  const look = ({ requestId, reference }: DraftHit, document: FormDocument, concerned: Concerned, context: CheckContext): void => {
    const findings = agencyCheckFindings(document, checkedDocument(document, concerned, concerned.measures), [{ number: 1, version: 1, content }], context);
    if (findings.some(({ rule }) => rule === agencyRule(1))) hit.push({ requestId, reference });
  };
  const drafts = await openDrafts(tx, content.form);
  for (const draft of drafts) look(draft, documentOf(draft), { requestedState: draft.requestedState, requestingState: draft.requestingState, measures: [] }, await draftContext(tx, draft, now));
  const inside = await openStandardDocuments(tx, content.form);
  for (const row of inside) look(row, documentOf(row), await concernedBy(tx, row.requestId, documentOf(row)), await contextOf(tx, row, now));
  return { looked: drafts.length + inside.length, hit };
}
