import type { FormDocument } from '@comity/domain';
import type { HanLanguage } from '../kit/faces';
import type { Answering } from './answering';
import { formOf } from './embedded';
import { paperOf } from './registry';
import { primary } from './second-language';
import { wordingOf } from './wording';

/** A document as one of its languages says it. `textLang`: language of its free text, by default its own. */
export function answering(document: FormDocument, draft: boolean, textLang = document.lang): Answering {
  const { answers } = wordingOf(document.lang, paperOf(document.form).texts);
  const own = formOf(document.form, document.lang);
  const foreign = foreignTo(own.text.lang, textLang);
  return { ...own, document, draft, words: answers, ...(foreign === undefined ? {} : { lang: foreign }) };
}

/** The language of a text where it is not that of the wording around it, and has a code that may stand in the file. */
export const foreignTo = (wording: string, lang: string): string | undefined =>
  (primary(lang) !== wording && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? lang : undefined);

/** Languages in which Han signs are drawn otherwise than in Chinese. */
export function hanOf(lang: string): { readonly han?: HanLanguage } {
  const han = primary(lang);
  return han === 'ja' || han === 'ko' ? { han } : {};
}
