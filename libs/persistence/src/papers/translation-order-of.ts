import { isFirstLanguage, translatedTexts, type Arrangement, type FormDocument, type PaperOrder } from '@comity/domain';
import { sha256Hex } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { translationOf } from '../translations/translation-of';

interface Chosen {
  readonly also: string | null;
  readonly arrangement: Arrangement | null;
}

/** The second language of the draft's own form, with the texts that people translated: no other text ever gets there. */
export async function translationOrderOf(tx: AgencyTransaction, requestId: string, document: FormDocument): Promise<Pick<PaperOrder, 'also' | 'arrangement' | 'translations'>> {
  const [chosen] = await tx.query<Chosen>('SELECT d.also, d.arrangement FROM draft d JOIN request r ON r.id = d.request_id WHERE d.request_id = $1 AND r.form = $2', [requestId, document.form]);
  if (!chosen || chosen.also === null || isFirstLanguage(document.lang, chosen.also)) return {};
  const { texts, segments } = await translationOf(tx, requestId, document, chosen.also);
  return { also: chosen.also, ...(chosen.arrangement === null ? {} : { arrangement: chosen.arrangement }), translations: translatedTexts(texts, segments, sha256Hex) };
}
