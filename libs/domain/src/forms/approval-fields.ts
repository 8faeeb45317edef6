import type { Condition } from './condition';
import type { FieldDefinition } from './definition';
import { required } from './fields';

/** The signature of the document; its date is the document's. */
export const signature = (label = 'Signature'): FieldDefinition =>
  required.block('Signature')('signature', label, { filledBy: 'approval', dateRole: 'document' });

/** The signature of an authority that validates the document, where one has to. */
export const validatorSignature = (label: string, when: Condition): FieldDefinition =>
  required.block('Signature')('validatorSignature', label, { when, filledBy: 'approval', dateRole: 'document' });

/** The document's own reference. */
export const ownReference = (key: string, label: string): FieldDefinition =>
  required.text(key, label, { filledBy: 'approval', reference: 'own' });

/** The date of a document whose signature does not bear it alone. */
export const documentDate = (key: string, label: string): FieldDefinition =>
  required.date(key, label, { filledBy: 'approval', dateRole: 'document' });
