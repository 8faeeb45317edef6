import { formDefinition } from '../registry';
import type { FormDocument } from '../document';
import { isFilled } from './filled';
import { fieldValue } from './read';

/** Whether `section.key` is filled; false for a field the form does not have. */
export function isFieldFilled(document: FormDocument, section: string, key: string): boolean {
  const field = formDefinition(document.form)
    .sections.find(({ id }) => id === section)
    ?.fields.find((each) => each.key === key);
  return field !== undefined && isFilled(field, fieldValue(document, section, key));
}
