import { formDefinition, type FormDefinition } from '@comity/domain';
import type { FormDocumentLike } from '../document';

type Values = FormDocumentLike['values'];

/** The values without internal fields, also inside a document that is the answer to a field. */
export function withoutInternal(form: FormDefinition, values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([id, fields]) => {
    const section = form.sections.find((s) => s.id === id);
    const kept = (row: unknown): unknown => Object.fromEntries(Object.entries(row as object).flatMap(([key, value]) => {
      const field = section?.fields.find((f) => f.key === key);
      if (field?.internal) return [];
      return [[key, field?.embeds === undefined ? value : inside(formDefinition(field.embeds), value)]];
    }));
    return [id, (Array.isArray(fields) ? fields.map(kept) : kept(fields)) as Values[string]];
  }));
}

function inside(form: FormDefinition, document: unknown): unknown {
  if (typeof document !== 'object' || document === null || !('values' in document)) return document;
  return { ...document, values: withoutInternal(form, document.values as Values) };
}
