import { blockNames } from '../blocks/registry';
import type { BlockName, FieldType, SectionDefinition } from '../definition';
import { formIds, type FormId } from '../form-id';
import { formDefinition } from '../registry';
import { textSchemas, type JsonSchema } from './text-schemas';
import { blockSchema, objectSchema, type SchemaNames } from './value-schema';

/** Schemas of all documents and of what they are made of, by name: `Document_ACK_RECEIPT`, `Block_Authority`, `Text_date`, `CheckContext`. */
export function formSchemas(root: '#/components/schemas/' | '#/$defs/'): Readonly<Record<string, JsonSchema>> {
  const ref = (name: string): JsonSchema => ({ $ref: `${root}${name}` });
  const names: SchemaNames = { block: (name) => ref(`Block_${name}`), text: (type) => ref(`Text_${type}`), form: (id) => ref(`Document_${id}`) };
  return {
    ...Object.fromEntries(Object.entries(textSchemas).map(([type, schema]) => [`Text_${type as FieldType}`, schema])),
    ...Object.fromEntries(blockNames.map((name: BlockName) => [`Block_${name}`, blockSchema(name, names)])),
    ...Object.fromEntries(formIds.map((id) => [`Document_${id}`, documentSchema(id, names, ref('CheckContext'))])),
    CheckContext: contextSchema(names, formIds.map((id) => ref(`Document_${id}`))),
  };
}

function documentSchema(id: FormId, names: SchemaNames, context: JsonSchema): JsonSchema {
  const { title, sections } = formDefinition(id);
  const values = { type: 'object', additionalProperties: false, properties: Object.fromEntries(sections.map((section) => [section.id, sectionSchema(section, names)])) };
  return { type: 'object', title, required: ['form', 'lang', 'values'], additionalProperties: false, properties: { form: { type: 'string', enum: [id] }, lang: names.text('lang'), values, context } };
}

function sectionSchema({ title, fields, rows }: SectionDefinition, names: SchemaNames): JsonSchema {
  const one = objectSchema(fields, names);
  return rows === true ? { type: 'array', title, items: one } : { ...one, title };
}

function contextSchema(names: SchemaNames, documents: readonly JsonSchema[]): JsonSchema {
  const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
  return {
    type: 'object', additionalProperties: false, description: 'What a check may be told beside the document; never stored in it, printed or attached.',
    properties: {
      asOf: names.text('dateTime'), requestingState: names.text('country'), requestedState: names.text('country'), acceptedLanguages: listOf(names.text('lang')),
      usedReferences: listOf({ type: 'string' }), attachments: listOf(names.block('Attachment')),
      linkedDocuments: listOf({ type: 'object', required: ['document'], additionalProperties: false, properties: { document: { anyOf: documents }, receivedAt: names.text('dateOrDateTime') } }),
    },
  };
}
