import { blockDefinition } from '../blocks/registry';
import type { BlockName, FieldDefinition, FormDefinition, SectionDefinition } from '../definition';
import type { FormDocument } from '../document';
import { asBlock, asList, fieldValue, member, rowsOf, step, type Block } from './read';

/** A block value somewhere in the document: a field's own, an entry of a list, or one inside another block. */
export interface BlockPlace {
  readonly section: string;
  readonly pointer: string;
  readonly name: BlockName;
  readonly value: Block;
  /** The field of the form that the block belongs to. */
  readonly field: FieldDefinition;
  /** False for a block inside another block. */
  readonly own: boolean;
}

/** A field of the form with its value, filled or not. */
export interface FieldPlace {
  readonly section: string;
  readonly pointer: string;
  readonly field: FieldDefinition;
  readonly value: unknown;
  /** The row, where the section is a list of rows. */
  readonly row?: Block;
}

export function fieldsOf(form: FormDefinition, document: FormDocument): readonly FieldPlace[] {
  return form.sections.flatMap((section) =>
    section.rows === true
      ? rowsOf(document, section.id).flatMap((row, index) => fieldsOfRow(section, row, index))
      : section.fields.map((field) => ({ section: section.id, pointer: step(field.key), field, value: fieldValue(document, section.id, field.key) })),
  );
}

function fieldsOfRow({ id, fields }: SectionDefinition, row: Block, index: number): readonly FieldPlace[] {
  return fields.map((field) => ({ section: id, pointer: step(index) + step(field.key), field, value: member(row, field.key), row }));
}

/** Every block value of the document, the outer before the inner. */
export function blocksOf(form: FormDefinition, document: FormDocument): readonly BlockPlace[] {
  return fieldsOf(form, document).flatMap(({ section, pointer, field, value }) =>
    blocksIn(field, value, { section, pointer, field, own: true }),
  );
}

type Spot = Pick<BlockPlace, 'section' | 'pointer' | 'field' | 'own'>;

function blocksIn(definition: FieldDefinition, value: unknown, spot: Spot): readonly BlockPlace[] {
  const name = definition.block;
  if (name === undefined) return [];
  if (definition.list !== true) return blockAndInner(name, value, spot);
  return asList(value).flatMap((entry, index) => blockAndInner(name, entry, { ...spot, pointer: spot.pointer + step(index) }));
}

function blockAndInner(name: BlockName, input: unknown, spot: Spot): readonly BlockPlace[] {
  const value = asBlock(input);
  if (value === undefined) return [];
  const inner = blockDefinition(name).members.flatMap((definition) =>
    blocksIn(definition, member(value, definition.key), { ...spot, pointer: spot.pointer + step(definition.key), own: false }),
  );
  return [{ ...spot, name, value }, ...inner];
}
