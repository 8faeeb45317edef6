import type { Arrangement, Stage } from '@comity/domain';
import type { AgencyTransaction } from '../database';

export interface SecondLanguageChoice {
  readonly requestId: string;
  /** BCP 47; null for a paper in one language. */
  readonly also: string | null;
  readonly arrangement: Arrangement | null;
}

/** Chooses the second language of a draft; null where the stage allows no writing. */
export async function saveSecondLanguage(tx: AgencyTransaction, { requestId, also, arrangement }: SecondLanguageChoice): Promise<{ readonly refused: Stage } | null> {
  const [request] = await tx.query<{ stage: Stage }>('SELECT stage FROM request WHERE id = $1 FOR UPDATE', [requestId]);
  if (request?.stage !== 'draft' && request?.stage !== 'returned') return { refused: request?.stage ?? 'closed' };
  await tx.query('UPDATE draft SET also = $2, arrangement = $3 WHERE request_id = $1', [requestId, also, also === null ? null : arrangement]);
  return null;
}
