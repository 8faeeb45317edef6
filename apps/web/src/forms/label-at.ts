import type { BlockDefinition, BlockName, FieldDefinition, SectionDefinition } from '@comity/domain';
import { formText } from '../text/form';

interface Named { readonly sections: readonly SectionDefinition[]; readonly blocks: Readonly<Partial<Record<BlockName, BlockDefinition>>> }

/** The name of the place a pointer leads to: "Identifier 2, From"; the section's title for the whole section. */
export function labelAt({ sections, blocks }: Named, sectionId: string, pointer: string): string {
  const section = sections.find(({ id }) => id === sectionId);
  if (!section) return sectionId;
  const words: string[] = [];
  let fields: readonly FieldDefinition[] = section.fields;
  let block: BlockDefinition | undefined;
  for (const step of pointer.split('/').slice(1)) {
    if (/^\d+$/.test(step)) {
      words.splice(-1, 1, formText.numbered(block?.label ?? words.at(-1) ?? '', Number(step) + 1));
      continue;
    }
    const field = fields.find(({ key }) => key === step);
    if (!field) break;
    words.push(field.label);
    block = field.block && blocks[field.block];
    fields = block?.members ?? [];
  }
  return words.length === 0 ? section.title : words.join(', ');
}
