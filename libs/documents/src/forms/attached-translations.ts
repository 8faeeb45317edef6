import type { Value } from '../kit/description';
import { answerTo, type Answering } from './answering';
import { languageName, plain } from './format';

/** The languages of the translations among the attachments of the document, where it has any. */
export function attachedTranslations(how: Answering): Value | undefined {
  const attached = how.form.sections.flatMap((section) => section.fields.filter(({ block }) => block === 'Attachment').flatMap((field) => answerTo(section, field, how)));
  const languages = attached.flatMap((value) => {
    const { kind, lang } = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
    return kind === 'translation' && plain(lang).trim() !== '' ? [plain(lang)] : [];
  });
  return languages.length === 0 ? undefined : { text: how.words.list([...new Set(languages)].map((lang) => languageName(lang, how.text.lang))) };
}
