import type { AttachmentValue, FormDocument } from '../forms/document';
import { asText, member } from '../forms/engine/read';
import { blocksOf } from '../forms/engine/walk';
import { formDefinition } from '../forms/registry';
import { sameLanguage } from '../forms/engine/same-language';

/** Attachments of a document: those it names, and those of the case. */
export function attachmentsOf(document: FormDocument, further: readonly AttachmentValue[] = []): readonly AttachmentValue[] {
  const own = blocksOf(formDefinition(document.form), document).filter(({ name }) => name === 'Attachment').map(({ value }) => value as AttachmentValue);
  return [...own, ...further];
}

const translationsOf = (attachments: readonly AttachmentValue[]): readonly AttachmentValue[] => attachments.filter((one) => member({ ...one }, 'kind') === 'translation');

/** Whether the document, or a translation of it, is in one of the languages. */
export function isReadableIn(languages: readonly string[], document: FormDocument, attachments: readonly AttachmentValue[]): boolean {
  return [document.lang, ...translationsOf(attachments).map(({ lang }) => asText(lang))].some((lang) => isOneOf(lang, languages));
}

/** Whether the document is in one of the languages itself, or a certified translation into one is there. */
export function isCertifiedIn(languages: readonly string[], document: FormDocument, attachments: readonly AttachmentValue[]): boolean {
  return isOneOf(document.lang, languages) || translationsOf(attachments).some(({ lang, certified }) => certified === true && isOneOf(asText(lang), languages));
}

export const isOneOf = (lang: string, languages: readonly string[]): boolean => languages.some((one) => sameLanguage(lang, one));
