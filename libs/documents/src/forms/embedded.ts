import { formDefinition, type FieldDefinition, type FormId, type FormValues } from '@comity/domain';
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

export function formOf(id: FormId, lang: string): Pick<Answering, 'form' | 'layout' | 'text'> {
  const { layout, texts } = paperOf(id);
  return { form: formDefinition(id), layout, text: wordingOf(lang, texts).text };
}
