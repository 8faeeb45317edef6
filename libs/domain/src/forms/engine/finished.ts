import { formDefinition } from '../registry';
import type { FieldDefinition, FormDefinition } from '../definition';
import type { FormDocument } from '../document';
import { embeddedDocument } from './embedded-document';
import { asBlock, asText, member } from './read';
import { fieldsOf } from './walk';

/** Finished by the date of the document's own signature that approval fills; a name and post alone do not finish it. */
export function isFinishedAs(form: FormDefinition, document: FormDocument): boolean {
  if (form.alwaysFinished === true) return true;
  const fields = fieldsOf(form, document);
  const signs = fields.some(({ field }) => isOwnSignature(field));
  return fields.some(({ field, value }) => (signs ? isSigned(field, value) : isEmbeddedFinished(field, value)));
}

function isOwnSignature({ type, filledBy }: FieldDefinition): boolean {
  return type === 'Signature' && filledBy === 'approval';
}

function isSigned(field: FieldDefinition, value: unknown): boolean {
  return isOwnSignature(field) && /\S/u.test(asText(member(asBlock(value), 'date')));
}

/** A form without a signature of its own is finished when the document inside it is. */
function isEmbeddedFinished(field: FieldDefinition, value: unknown): boolean {
  const inner = field.embeds === undefined ? undefined : embeddedDocument(field.embeds, value);
  return inner !== undefined && isFinished(inner);
}

/** Whether the document has been approved: only then are date, reference and signature due. */
export function isFinished(document: FormDocument): boolean {
  return isFinishedAs(formDefinition(document.form), document);
}
