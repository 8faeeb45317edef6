import { agencyCheckFindings, agencyRule, requirementQuestion, type AgencyCheckContent } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { draftContext } from '../readers/draft-context';
import { documentOf, openDrafts } from '../readers/draft-row';

/** An open draft that a check would fire on. */
export interface DraftHit {
  readonly requestId: string;
  readonly reference: string;
}

export interface DraftsHit {
  /** Open drafts that were looked at: those of the form. */
  readonly looked: number;
  readonly hit: readonly DraftHit[];
}

/** Which open drafts of the agency a check would fire on, as they stand now. */
export async function draftsHit(tx: AgencyTransaction, content: AgencyCheckContent, now: string): Promise<DraftsHit> {
  const drafts = await openDrafts(tx, content.form);
  const hit: DraftHit[] = [];
  for (const draft of drafts) {
    const document = documentOf(draft);
    const question = requirementQuestion(document, draft);
    const findings = question && agencyCheckFindings(document, question, [{ number: 1, version: 1, content }], await draftContext(tx, draft, now));
    if (findings?.some(({ rule }) => rule === agencyRule(1))) hit.push({ requestId: draft.requestId, reference: draft.reference });
  }
  return { looked: drafts.length, hit };
}
