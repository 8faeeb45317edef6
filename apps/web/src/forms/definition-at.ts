import type { BlockDefinition, BlockName, FieldDefinition, SectionDefinition } from '@comity/domain';

interface Named { readonly sections: readonly SectionDefinition[]; readonly blocks: Readonly<Partial<Record<BlockName, BlockDefinition>>> }

/** The field that a pointer leads to; undefined where it leads to a section, or nowhere. */
export function definitionAt({ sections, blocks }: Named, sectionId: string, pointer: string): FieldDefinition | undefined {
  let fields: readonly FieldDefinition[] = sections.find(({ id }) => id === sectionId)?.fields ?? [];
  let found: FieldDefinition | undefined;
  for (const step of pointer.split('/').slice(1).filter((each) => !/^\d+$/.test(each))) {
    found = fields.find(({ key }) => key === step);
    fields = (found?.block && blocks[found.block]?.members) ?? [];
  }
  return found;
}
