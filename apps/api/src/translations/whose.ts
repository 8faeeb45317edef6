import { translatedDraft, translatedStandard, type AgencyTransaction, type TranslatedDocument } from '@comity/persistence';
import { notFound } from '../http/problem';

/** Which document is translated: the draft of a request, or a standard document, by its own id. */
export type Whose = { readonly requestId: string } | { readonly standardDocumentId: string };

/** @throws Problem 404 */
export async function translated(tx: AgencyTransaction, whose: Whose, lock: 'lock' | 'read' = 'read'): Promise<TranslatedDocument> {
  const found = 'requestId' in whose ? await translatedDraft(tx, whose.requestId, lock) : await translatedStandard(tx, whose.standardDocumentId, lock);
  if (!found) throw notFound();
  return found;
}
