import { formDefinition, type FieldDefinition, type FormId, type FormValues } from '@comity/domain';
import { ANSWER_WORDS_EN } from './answer-words.en';
import type { Answering } from './answering';
import { paperOf } from './registry';
import { wordingOf } from './wording';

/** The whole document of another form inside a field, as something to print of its own. */
export function embeddedIn(field: FieldDefinition, value: unknown, how: Answering): Answering | undefined {
  if (field.embeds === undefined || typeof value !== 'object' || value === null || !('values' in value)) return undefined;
  const { values } = value;
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
  return { ...how, ...formOf(field.embeds, how.document.lang), document: { form: field.embeds, lang: how.document.lang, values: values as FormValues } };
}

/** The same document in the English wording: where the words decide how a part is printed, the same ones do in every language. */
export const inEnglish = (how: Answering): Answering => ({ ...how, text: paperOf(how.form.id).texts.en, words: ANSWER_WORDS_EN });

export function formOf(id: FormId, lang: string): Pick<Answering, 'form' | 'layout' | 'text'> {
  const { layout, texts } = paperOf(id);
  return { form: formDefinition(id), layout, text: wordingOf(lang, texts).text };
}
