import { narratives, type FormDocument, type FormId, type TranslatedText } from '@comity/domain';
import { textSha256, type FormDocumentLike, type RenderOptions } from '@comity/documents';
import { example, slug } from './material';

/** The forms that have every language. */
export const WORDED: readonly FormId[] = [
  'COE_TCY_PRESERVATION_29_30', 'COE_TCY_MLA_SUBSCRIBER_31', 'MLA_REQUEST', 'EXTRADITION_REQUEST', 'PROVISIONAL_ARREST_REQUEST', 'ACK_RECEIPT', 'MORE_INFORMATION_REQUEST', 'DECISION_NOTICE',
];

/** Directions and scripts beside each other: both ways, and without a common letter. */
const PAIRS = [['en', 'fr'], ['en', 'ar'], ['fr', 'zh'], ['de', 'uk'], ['ar', 'en'], ['ar', 'fr']] as const;

/** A sentence that says nothing of the case, in the place of what a translator would write. */
export const SENTENCES: Readonly<Record<string, string>> = {
  en: 'Translated by hand: between 3 and 9 October (case 417/26) the account was used from 203.0.113.24.',
  fr: 'Traduit à la main : du 3 au 9 octobre (affaire 417/26), le compte a été utilisé depuis 203.0.113.24.',
  ar: 'ترجمة يدوية: بين 3 و9 أكتوبر (القضية 417) استخدم الحساب accounts@haulage.example مرات عدة.',
  zh: '人工翻译：10月3日至9日（案件417/26），该账户被多次使用。',
  uk: 'Переклад від руки: з 3 до 9 жовтня (справа 417/26) обліковий запис використовували з 203.0.113.24.',
};

/** Two of three texts translated, one of them certified; the third is missing. */
export function translations(document: FormDocumentLike, also: string): readonly TranslatedText[] {
  return narratives(document as FormDocument).flatMap(({ at, text }, n): TranslatedText[] => {
    if (n % 3 === 2) return [];
    const sentence = SENTENCES[also] ?? text;
    return [{ at, sourceSha256: textSha256(text), text: text.length > 300 ? `${sentence}\n\n${sentence}` : sentence, state: n % 3 ? 'certified' : 'human', translator: n % 3 ? 'Nathalie Ferrant' : 'Олена Ковтун' }];
  });
}

/** Papers in two languages: every form with all its words, both arrangements, a form without words, gaps, a long table. */
export function* bilingualPapers(): Generator<readonly [name: string, document: FormDocumentLike, options: RenderOptions]> {
  for (const id of WORDED) {
    for (const [lang, also] of PAIRS) {
      const document = example(id, 'complete', lang);
      yield [`${slug(id)}.${lang}-${also}`, document, { also, translations: translations(document, also) }];
    }
  }
  for (const [lang, also] of [['en', 'ar'], ['ar', 'fr'], ['de', 'uk']] as const) {
    const document = example('MLA_REQUEST', 'complete', lang);
    yield [`mla-request.${lang}-${also}.after`, document, { also, arrangement: 'after', translations: translations(document, also) }];
  }
  const eio = example('EIO_ANNEX_A', 'complete');
  yield ['eio-annex-a.en-fr', eio, { also: 'fr', translations: translations(eio, 'fr') }];
  yield ['custody-record.en-ka', example('CUSTODY_RECORD', 'complete'), { also: 'ka' }];
  yield ['coe-tcy-preservation-29-30.en-ar.draft', example('COE_TCY_PRESERVATION_29_30', 'minimal'), { also: 'ar', draft: true, paper: 'letter' }];
  yield ['mla-request.zh-ja.draft', { form: 'MLA_REQUEST', lang: 'zh', values: {} }, { also: 'ja', draft: true }];
}
