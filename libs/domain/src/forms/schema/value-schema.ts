import { blockDefinition } from '../blocks/registry';
import { measureModules, type MeasureModule } from '../codes/measure-modules';
import type { BlockName, FieldDefinition, FieldType } from '../definition';
import type { FormId } from '../form-id';
import { plainSchemas, textSchemas, type JsonSchema } from './text-schemas';

/** How one schema points at another: `#/$defs/Authority`, `#/components/schemas/Authority`. */
export interface SchemaNames {
  readonly block: (name: BlockName) => JsonSchema;
  readonly text: (type: FieldType) => JsonSchema;
  readonly form: (id: FormId) => JsonSchema;
}

/** Fields or members of an object that knows no others. Nothing has to be filled: a document may be unfinished. */
export function objectSchema(definitions: readonly FieldDefinition[], names: SchemaNames): JsonSchema {
  const needed = definitions.filter(({ shapeRequired }) => shapeRequired === true).map(({ key }) => key);
  return {
    type: 'object', ...(needed.length > 0 ? { required: needed } : {}), additionalProperties: false,
    properties: Object.fromEntries(definitions.map((definition) => [definition.key, described(definition, fieldSchema(definition, names))])),
  };
}

export const blockSchema = (name: BlockName, names: SchemaNames): JsonSchema => objectSchema(blockDefinition(name).members, names);

function described({ label, requirement, filledBy, internal }: FieldDefinition, schema: JsonSchema): JsonSchema {
  const around = '$ref' in schema ? { allOf: [schema] } : schema;
  return { ...around, title: label, 'x-requirement': requirement, ...(filledBy ? { 'x-filledBy': filledBy } : {}), ...(internal === true ? { 'x-internal': true } : {}) };
}

function fieldSchema(definition: FieldDefinition, names: SchemaNames): JsonSchema {
  const one = oneSchema(definition, names);
  if (definition.list !== true) return one;
  return { type: 'array', items: one, ...(definition.codes !== undefined || definition.distinct === true ? { uniqueItems: true } : {}) };
}

function oneSchema({ block, codes, embeds, type, min, max }: FieldDefinition, names: SchemaNames): JsonSchema {
  if (block !== undefined) return names.block(block);
  if (codes !== undefined) return { type: 'string', enum: codes };
  if (embeds !== undefined) return names.form(embeds);
  if (type === 'int') return { type: 'integer', ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
  if (type === 'Modules') return { anyOf: [{ type: 'string' }, modulesSchema()] };
  const word = type.replace('[]', '') as FieldType;
  if (word in textSchemas) return names.text(word);
  const plain = plainSchemas[word];
  if (!plain) throw new TypeError(`There is no schema for the type ${type}.`);
  return plain;
}

function modulesSchema(): JsonSchema {
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(Object.entries(measureModules).map(([measure, module]) => [measure, { anyOf: [{ type: 'string' }, answersSchema(module)] }])) };
}

function answersSchema({ required, optional }: MeasureModule): JsonSchema {
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(Object.entries({ ...required, ...optional }).map(([key, title]) => [key, { type: 'string', title }])) };
}
