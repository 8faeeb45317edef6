import type { AgencyTransaction } from '../database';
import { languagesDigest, translationOrderOf } from '../papers/translation-order-of';
import { documentOf } from '../readers/draft-row';
import type { StandardDocumentRow } from './standard-document-row';

/** Digest of the second language of a standard document with its translations as they stand; null for a paper in one language. */
export const languagesOf = async (tx: AgencyTransaction, row: StandardDocumentRow): Promise<string | null> =>
  languagesDigest(await translationOrderOf(tx, { requestId: row.requestId, standardDocumentId: row.id }, documentOf(row)));
