import type { BlockDefinition, BlockName, FieldDefinition, FormId, SectionDefinition } from '@comity/domain';

/** A form as its pages know it: sections, shared blocks, and the sections of letters that a field holds whole. */
export interface Named {
  readonly sections: readonly SectionDefinition[];
  readonly blocks: Readonly<Partial<Record<BlockName, BlockDefinition>>>;
  readonly letters?: Readonly<Partial<Record<FormId, readonly SectionDefinition[]>>>;
}

/** One step of a pointer: a field, an entry of a list by its number, or a section of a letter inside a field. */
export type Step = { readonly field: FieldDefinition; readonly block: BlockDefinition | undefined } | { readonly entry: number } | { readonly section: SectionDefinition };

/** The steps of a pointer inside a section, as far as the form knows them. */
export function stepsOf({ sections, blocks, letters = {} }: Named, sectionId: string, pointer: string): readonly Step[] {
  const steps: Step[] = [];
  let fields: readonly FieldDefinition[] = sections.find(({ id }) => id === sectionId)?.fields ?? [];
  let letter: readonly SectionDefinition[] | null = null;
  for (const key of pointer.split('/').slice(1)) {
    if (letter !== null) {
      if (key === 'values') continue;
      const section: SectionDefinition | undefined = letter.find(({ id }) => id === key);
      if (!section) break;
      steps.push({ section });
      [fields, letter] = [section.fields, null];
      continue;
    }
    if (/^\d+$/.test(key)) { steps.push({ entry: Number(key) }); continue; }
    const field = fields.find((each) => each.key === key);
    if (!field) break;
    const block = field.block && blocks[field.block];
    steps.push({ field, block });
    letter = (field.embeds && letters[field.embeds]) ?? null;
    fields = block?.members ?? [];
  }
  return steps;
}
