import type { ExtractedDocumentResponse, OfferedFormResponse, StandardDocumentResponse, StandardDocumentsResponse, StandardDocumentSummary } from '@comity/http-contract';
import { formIds, formSchemas, type TranslatedText } from '@comity/domain';
import { answer, anything, digest, flag, instant, list, oneOf, orNull, ref, text, uuid, whole, type Schema } from './schema';

const finding: Schema = { type: 'object', required: ['rule', 'level', 'section', 'field', 'message'], properties: { rule: text, level: oneOf('block', 'reason', 'advice'), section: text, field: { type: 'string', description: 'JSON pointer inside the section.' }, message: text } };
const check: Schema = {
  type: 'object', required: ['complete', 'findings', 'notChecked'],
  properties: { complete: flag, findings: list(finding), notChecked: list({ type: 'object', properties: { rule: text, needs: list(text) } }), requirements: ref('RequirementCheck') },
};

/** The schema of every form, from its definition. */
export const documentSchemas: Readonly<Record<string, Schema>> = formSchemas('#/components/schemas/');

const origins = ['own-agency', 'other-authority', 'writer', 'request', 'references', 'receipt', 'case', 'question', 'custody'];

export const paperSchemas: Readonly<Record<string, Schema>> = {
  OfferedForm: answer<OfferedFormResponse>({ form: text, name: text, purpose: text, legalBasis: text, familyName: text, first: flag, secondPerson: flag }),
  StandardDocumentSummary: answer<StandardDocumentSummary>({
    id: uuid, form: text, name: text, state: oneOf('draft', 'issued'), madeBy: text, savedBy: text, savedAt: instant, issuedBy: orNull(text), issuedAt: orNull(instant), documentId: orNull(uuid),
  }),
  StandardDocuments: answer<StandardDocumentsResponse>({ offered: list(ref('OfferedForm')), made: list(ref('StandardDocumentSummary')) }),
  StandardDocument: answer<StandardDocumentResponse>({
    id: uuid, requestId: uuid, version: whole, form: text, name: text, lang: text, values: anything, reasons: { type: 'object', additionalProperties: text }, declarations: anything, digest,
    state: oneOf('draft', 'issued', 'discarded'), savedAt: instant, savedBy: { type: 'object', required: ['id', 'name'], properties: { id: uuid, name: text } }, check: ref('Check'),
    filled: list({ type: 'object', required: ['section', 'key', 'from'], properties: { section: text, key: text, from: oneOf(...origins) } }),
    secondPerson: flag, languages: orNull(digest), asksMethod: flag, whyNotIssue: orNull(oneOf('ROLE_MISSING', 'APPROVER_IS_AUTHOR', 'NOT_AT_THIS_STAGE')), documentId: orNull(uuid), issuedBy: orNull(text), issuedAt: orNull(instant),
  }),
  GivenDocument: {
    description: 'A document of any form; what the check is told beside it goes into "context".', oneOf: formIds.map((id) => ref(`Document_${id}`)),
    discriminator: { propertyName: 'form', mapping: Object.fromEntries(formIds.map((id) => [id, `#/components/schemas/Document_${id}`])) },
  },
  GivenTranslation: answer<Omit<TranslatedText, 'sourceSha256'>>({ at: { type: 'string', description: 'JSON pointer into the document.', example: '/values/10/facts' }, text, state: oneOf('human', 'certified'), translator: text }),
  GivenCheck: { description: 'For a list, a list in the same order; a bad element gives { "id", "error" }.', oneOf: [check, list({ oneOf: [check, { type: 'object', required: ['error'], properties: { id: {}, error: { type: 'object', properties: { code: text, message: text, field: text } } } }] })] },
  ExtractedDocument: answer<ExtractedDocumentResponse>(
    { form: text, lang: text, values: anything, omitted: list(text), warnings: list({ type: 'object', required: ['code', 'signature', 'message'], properties: { code: text, signature: orNull(text), message: text } }) },
    { optional: ['omitted', 'warnings'] },
  ),
};
