import { canonicalJson, isFirstLanguage, translatedTexts, type Arrangement, type FormDocument, type PaperOrder } from '@comity/domain';
import { sha256Hex } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import type { TranslatedOf } from '../translations/kept-translations';
import { translationOf } from '../translations/translation-of';

interface Chosen {
  readonly also: string | null;
  readonly arrangement: Arrangement | null;
}

export type SecondLanguageOrder = Pick<PaperOrder, 'also' | 'arrangement' | 'translations'>;

/** The second language of a document with the texts that people translated: no other text ever gets there. */
export async function translationOrderOf(tx: AgencyTransaction, of: TranslatedOf, document: FormDocument): Promise<SecondLanguageOrder> {
  const chosen = await chosenFor(tx, of, document.form);
  if (!chosen || chosen.also === null || isFirstLanguage(document.lang, chosen.also)) return {};
  const { texts, segments } = await translationOf(tx, of, document, chosen.also);
  return { also: chosen.also, ...(chosen.arrangement === null ? {} : { arrangement: chosen.arrangement }), translations: translatedTexts(texts, segments, sha256Hex) };
}

/** Of the standard document, or of the draft where it is the request's own form. */
async function chosenFor(tx: AgencyTransaction, { requestId, standardDocumentId = null }: TranslatedOf, form: string): Promise<Chosen | undefined> {
  const [chosen] = standardDocumentId === null
    ? await tx.query<Chosen>('SELECT d.also, d.arrangement FROM draft d JOIN request r ON r.id = d.request_id WHERE d.request_id = $1 AND r.form = $2', [requestId, form])
    : await tx.query<Chosen>('SELECT also, arrangement FROM standard_document WHERE id = $1 AND form = $2', [standardDocumentId, form]);
  return chosen;
}

/** What two people must have before them as the same: the second language with its translations. Null for a paper in one language. */
export const languagesDigest = ({ also, arrangement, translations }: SecondLanguageOrder): string | null =>
  also === undefined ? null : sha256Hex(canonicalJson({ also, arrangement: arrangement ?? null, translations: translations ?? [] }));
