import type { Finding, FormDocument } from './document';
import { isNamedLanguage } from './engine/name-of-language';

/** A code of which no language is known: rare ones may lack a name, so a reason is enough. */
export const NO_SUCH_LANGUAGE = 'TXT-03';

/** One finding for a document whose language nobody knows by its code: the paper would be marked with it all the same. */
export function checkLanguage({ lang }: FormDocument): readonly Finding[] {
  if (isNamedLanguage(lang)) return [];
  return [{
    rule: NO_SUCH_LANGUAGE, level: 'reason', section: '', field: '',
    message: `There is no language "${lang.slice(0, 40)}": name the language of the document (lang) by its code, such as "fr", "ka" or "zh" (BCP 47). A rare language that has no name in the list needs a reason.`,
  }];
}
