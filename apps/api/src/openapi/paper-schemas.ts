import type { FormDocumentLike } from '@comity/documents';
import { formIds, formSchemas } from '@comity/domain';
import { answer, anything, flag, list, oneOf, ref, text, type Schema } from './schema';

const finding: Schema = { type: 'object', required: ['rule', 'level', 'section', 'field', 'message'], properties: { rule: text, level: oneOf('block', 'reason', 'advice'), section: text, field: { type: 'string', description: 'JSON pointer inside the section.' }, message: text } };
const check: Schema = { type: 'object', required: ['complete', 'findings', 'notChecked'], properties: { complete: flag, findings: list(finding), notChecked: list({ type: 'object', properties: { rule: text, needs: list(text) } }) } };

/** The schema of every form, from its definition. */
export const documentSchemas: Readonly<Record<string, Schema>> = formSchemas('#/components/schemas/');

export const paperSchemas: Readonly<Record<string, Schema>> = {
  GivenDocument: {
    description: 'A document of any form; what the check is told beside it goes into "context".', oneOf: formIds.map((id) => ref(`Document_${id}`)),
    discriminator: { propertyName: 'form', mapping: Object.fromEntries(formIds.map((id) => [id, `#/components/schemas/Document_${id}`])) },
  },
  GivenCheck: { description: 'For a list, a list in the same order; a bad element gives { "id", "error" }.', oneOf: [check, list({ oneOf: [check, { type: 'object', required: ['error'], properties: { id: {}, error: { type: 'object', properties: { code: text, message: text, field: text } } } }] })] },
  ExtractedDocument: answer<FormDocumentLike & { readonly omitted?: readonly string[] }>({ form: text, lang: text, values: anything, omitted: list(text) }, { optional: ['omitted'] }),
};
