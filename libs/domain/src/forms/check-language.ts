import type { Finding, FormDocument } from './document';
import { isNamedLanguage } from './engine/name-of-language';

/** Advice for a document whose language nobody knows by its code: rare ones lack a name, and the paper speaks English where it has no words. */
export function checkLanguage({ lang }: FormDocument): readonly Finding[] {
  if (isNamedLanguage(lang)) return [];
  return [{
    rule: 'TXT-03', level: 'advice', section: '', field: '',
    message: `There is no language "${lang.slice(0, 40)}": name the language of the document (lang) by its code, such as "fr", "ka" or "zh" (BCP 47).`,
  }];
}
