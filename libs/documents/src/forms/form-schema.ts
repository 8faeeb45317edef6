import { createHash } from 'node:crypto';
import { blockDefinition, canonicalJson, formDefinition, type BlockName, type FieldDefinition, type FormId } from '@comity/domain';

/** Which shape the attached data have: the form's version, and the digest of all that the form says of keys and types. */
export interface FormSchema {
  readonly id: string;
  readonly version: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

const known = new Map<FormId, FormSchema>();

/** Words are no part of the shape: labels, hints and titles may be written better without another digest. */
export function formSchema(id: FormId): FormSchema {
  const made = known.get(id) ?? { id: `urn:comity:form:${id}`, version: formDefinition(id).version, sha256: createHash('sha256').update(canonicalJson(shapeOf(id))).digest('hex') };
  known.set(id, made);
  return made;
}

interface Shape {
  readonly forms: Record<string, unknown>;
  readonly blocks: Record<string, unknown>;
}

/** The form with the blocks and the forms inside it, each once. */
function shapeOf(id: FormId): Shape {
  const shape: Shape = { forms: {}, blocks: {} };
  addForm(id, shape);
  return shape;
}

function addForm(id: FormId, shape: Shape): void {
  if (id in shape.forms) return;
  const { version, sections } = formDefinition(id);
  shape.forms[id] = { version, sections: sections.map(({ id: section, rows, fields }) => ({ id: section, rows: rows === true, fields: fields.map(bare) })) };
  for (const { fields } of sections) for (const field of fields) addInside(field, shape);
}

function addInside({ block, embeds }: FieldDefinition, shape: Shape): void {
  if (embeds !== undefined) addForm(embeds, shape);
  if (block !== undefined) addBlock(block, shape);
}

function addBlock(name: BlockName, shape: Shape): void {
  if (name in shape.blocks) return;
  const { members } = blockDefinition(name);
  shape.blocks[name] = members.map(bare);
  for (const member of members) addInside(member, shape);
}

const bare = ({ label: _label, hint: _hint, codeLabels: _codeLabels, ...rest }: FieldDefinition): unknown => rest;
