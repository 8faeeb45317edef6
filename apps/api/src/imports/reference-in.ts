import { formDefinition, type FormDocument } from '@comity/domain';

/** The reference that a document gives itself; nothing where it has none. */
export function referenceIn({ form, values }: FormDocument): string | undefined {
  const own = formDefinition(form).sections.flatMap(({ id, fields, rows }) => (rows === true ? [] : fields.filter(({ reference }) => reference === 'own').map(({ key }) => values[id]?.[key])));
  return own.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim();
}
