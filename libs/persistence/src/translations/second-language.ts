import type { Arrangement } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { TranslatedDocument } from './translated-document';

export interface SecondLanguageChoice {
  /** BCP 47; null for a paper in one language. */
  readonly also: string | null;
  readonly arrangement: Arrangement | null;
}

/** Chooses the second language of a document that was read with `lock`; false where it allows no writing now. */
export async function saveSecondLanguage(tx: AgencyTransaction, { requestId, standardDocumentId, writable }: TranslatedDocument, { also, arrangement }: SecondLanguageChoice): Promise<boolean> {
  if (!writable) return false;
  const chosen = [also, also === null ? null : arrangement];
  if (standardDocumentId === null) await tx.query('UPDATE draft SET also = $2, arrangement = $3 WHERE request_id = $1', [requestId, ...chosen]);
  else await tx.query('UPDATE standard_document SET also = $2, arrangement = $3 WHERE id = $1', [standardDocumentId, ...chosen]);
  return true;
}
