import type { FormDocument } from './document';
import { embeddedDocument } from './engine/embedded-document';
import { asBlock, asText, fieldValue, member } from './engine/read';
import { formDefinition } from './registry';

/**
 * What a document says of each signature that approval puts on it, in letters that it holds too; null where it says nothing.
 * What somebody else signs (who validates, who hands over) is not among them.
 */
export function statedMethods(document: FormDocument): readonly (string | null)[] {
  return formDefinition(document.form).sections.flatMap(({ id, fields }) => fields.flatMap(({ key, type, filledBy, requirement, embeds }) => {
    const value = fieldValue(document, id, key);
    const inner = embeds === undefined ? undefined : embeddedDocument(embeds, value);
    if (inner) return statedMethods(inner);
    return type === 'Signature' && filledBy === 'approval' && requirement === 'required' ? [asText(member(asBlock(value), 'method')) || null] : [];
  }));
}
