import { statedMethods, type PaperOrder, type PressedPaper, type StandardDocumentFacts } from '@comity/domain';
import { isUuid } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { languagesDigest } from '../papers/translation-order-of';
import { documentOf } from '../readers/draft-row';
import { checkStandardDocument } from './check-standard-document';
import { languagesOf } from './languages-of';
import { standardDocument } from './standard-document-row';

/** A paper that was made for the step, with what it was made from; or why it cannot be made. */
export type MadeForStep = (PressedPaper & { readonly from: PressedFrom }) | { readonly problem: string; readonly message: string; readonly place?: string };

/** What an issued standard document keeps of its making. */
export interface PressedFrom {
  readonly values: object;
  readonly letterhead: object;
  readonly paper: PaperOrder;
}

/** The standard document that a step names, locked; null where this request has none of that id. */
export async function standardFacts(tx: AgencyTransaction, requestId: string, { madeDocumentId, now, made }: { readonly madeDocumentId: string; readonly now: string; readonly made: MadeForStep | null }): Promise<StandardDocumentFacts | null> {
  if (!isUuid(madeDocumentId)) return null;
  await tx.query('SELECT id FROM standard_document WHERE id = $1 FOR UPDATE', [madeDocumentId]);
  const row = await standardDocument(tx, madeDocumentId);
  if (row?.requestId !== requestId) return null;
  const { state, form, version, digest, editors } = row;
  const { blocking, unanswered } = await checkStandardDocument(tx, row, now);
  // A paper that was made counts with what is printed on it.
  const languages = made && 'from' in made ? languagesDigest(made.from.paper) : await languagesOf(tx, row);
  return { state, form, version, digest, languages, editors, blocking, unanswered, statedMethods: statedMethods(documentOf(row)), paper: made };
}
