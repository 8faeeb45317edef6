import type { FieldDefinition } from './definition';
import type { FormDocument, FormValues } from './document';
import { embeddedDocument } from './engine/embedded-document';
import { asBlock, fieldValue } from './engine/read';
import { formDefinition } from './registry';

export interface ApprovalFacts {
  /** Calendar date of the approval in the agency's zone, YYYY-MM-DD. */
  readonly date: string;
  /** The instant of the approval with an offset, for the forms that state a time; without it that field stays as drafted. */
  readonly at?: string;
  /** The agency's own reference of the request. */
  readonly reference: string;
  readonly signature: SignatureFacts;
  /** Of the authority that validates an order, where the form has a place for it; nobody signs in its stead. */
  readonly validation?: SignatureFacts;
}

export interface SignatureFacts {
  readonly name: string;
  readonly post: string;
  readonly date: string;
  readonly place?: string;
  /** Left out: the method that the draft states, if it states one. How a paper is signed is never guessed. */
  readonly method?: 'handwritten' | 'qualified_esignature' | 'qualified_eseal' | 'advanced_esignature';
}

/** The document with the fields that approval fills; everything else stays as drafted. */
export function fillByApproval(document: FormDocument, facts: ApprovalFacts): FormDocument {
  const values: Record<string, Readonly<Record<string, unknown>>> = { ...document.values };
  for (const { id, fields } of formDefinition(document.form).sections) {
    for (const field of fields.filter(({ filledBy, embeds }) => filledBy === 'approval' || embeds !== undefined)) {
      const filled = approvalValue(field, fieldValue(document, id, field.key), facts);
      if (filled !== undefined) values[id] = { ...values[id], [field.key]: filled };
    }
  }
  return { ...document, values: values satisfies FormValues };
}

function approvalValue(field: FieldDefinition, drafted: unknown, facts: ApprovalFacts): unknown {
  const { date, at, reference, signature, validation } = facts;
  const inner = field.embeds === undefined ? undefined : embeddedDocument(field.embeds, drafted);
  if (inner !== undefined) return fillByApproval(inner, facts);
  if (field.reference === 'own') return reference;
  if (field.type === 'Signature') return signed(drafted, field.requirement === 'required' ? signature : validation);
  if (field.type === 'date' && field.dateRole === 'document') return date;
  if (field.type === 'dateTime' && field.dateRole === 'document') return at;
  return undefined;
}

function signed(drafted: unknown, facts: SignatureFacts | undefined): unknown {
  return facts === undefined ? undefined : { ...asBlock(drafted), ...facts };
}
