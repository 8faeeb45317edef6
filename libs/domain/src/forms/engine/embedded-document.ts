import type { FormDocument } from '../document';
import type { FormId } from '../form-id';
import { asBlock, asText, member } from './read';

/** The document inside a field, or undefined where nothing that can be read is there. */
export function embeddedDocument(form: FormId, value: unknown): FormDocument | undefined {
  const inner = asBlock(value);
  const values = asBlock(member(inner, 'values'));
  return values === undefined ? undefined : { form, lang: asText(member(inner, 'lang')), values: values as FormDocument['values'] };
}
