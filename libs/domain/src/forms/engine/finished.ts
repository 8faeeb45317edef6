import { formDefinition } from '../registry';
import type { FormDefinition } from '../definition';
import type { FormDocument } from '../document';
import { asBlock, asText, member } from './read';
import { fieldsOf } from './walk';

/** Finished by the date of the document's own signature that approval fills; a name and post alone do not finish it. */
export function isFinishedAs(form: FormDefinition, document: FormDocument): boolean {
  return fieldsOf(form, document).some(
    ({ field, value }) =>
      field.type === 'Signature' && field.filledBy === 'approval' && /\S/u.test(asText(member(asBlock(value), 'date'))),
  );
}

/** Whether the document has been approved: only then are date, reference and signature due. */
export function isFinished(document: FormDocument): boolean {
  return isFinishedAs(formDefinition(document.form), document);
}
