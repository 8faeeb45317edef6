import { formDefinition, type FormDefinition } from '@comity/domain';
import type { FormDocumentLike } from '../document';

/** `section.field` of every internal field of the form, in documents inside it too: whether one had a value is not told. */
export function omittedFields(document: FormDocumentLike): readonly string[] {
  return [...new Set(inForm(formDefinition(document.form), ''))];
}

function inForm(form: FormDefinition, before: string): string[] {
  return form.sections.flatMap((section) => section.fields.flatMap((field) => {
    const name = `${before}${section.id}.${field.key}`;
    if (field.internal) return [name];
    return field.embeds === undefined || before !== '' ? [] : inForm(formDefinition(field.embeds), `${name}.`);
  }));
}
