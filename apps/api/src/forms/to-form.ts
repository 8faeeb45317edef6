import { blockDefinition, formCatalogue, formDefinition, formFamilies, groundsForRefusal, instrumentOfForm, isRequestFormId, type BlockDefinition, type BlockName, type FieldDefinition, type FormDefinition, type FormFamily, type FormId } from '@comity/domain';

export interface FormSummaryResponse {
  readonly id: FormId;
  readonly version: string;
  readonly title: string;
  /** Short name for lists. */
  readonly kind: string;
  /** What it is for, one sentence. */
  readonly purpose: string;
  readonly family: FormFamily;
  readonly familyName: string;
  /** A request can be opened with it; the others are made inside a request. */
  readonly opens: boolean;
  readonly legalBasis: string;
  /** Of the forms that open a request. */
  readonly instrument: string | null;
  readonly instrumentTitle: string | null;
  readonly confidence: 'A' | 'B' | 'C';
  readonly groundsForRefusal: readonly string[];
}

/** The definition as the domain has it, with every shared block that its fields and the letters inside it use. */
export interface FormDefinitionResponse extends FormSummaryResponse {
  readonly publishedIn: readonly string[];
  readonly sections: FormDefinition['sections'];
  readonly blocks: Readonly<Partial<Record<BlockName, BlockDefinition>>>;
  /** Sections of the forms that a field holds whole. */
  readonly letters: Readonly<Partial<Record<FormId, FormDefinition['sections']>>>;
}

export function formSummary(id: FormId): FormSummaryResponse {
  const { version, title, legalBasis, confidence } = formDefinition(id);
  const { family, name, purpose } = formCatalogue[id];
  const rests = isRequestFormId(id) ? instrumentOfForm(id) : null;
  return {
    id, version, title, kind: name, purpose, family, familyName: formFamilies[family], opens: rests !== null, legalBasis, confidence,
    instrument: rests?.id ?? null, instrumentTitle: rests?.title ?? null, groundsForRefusal: rests ? groundsForRefusal(rests, id) : [],
  };
}

export function formContents(id: FormId): FormDefinitionResponse {
  const { publishedIn, sections } = formDefinition(id);
  const letters = Object.fromEntries(fieldsOf(sections).flatMap(({ embeds }) => (embeds === undefined ? [] : [[embeds, formDefinition(embeds).sections]]))) as FormDefinitionResponse['letters'];
  const names = usedBlocks([sections, ...Object.values(letters)].flatMap(fieldsOf), new Set());
  return { ...formSummary(id), publishedIn, sections, letters, blocks: Object.fromEntries([...names].map((name) => [name, blockDefinition(name)])) };
}

const fieldsOf = (sections: FormDefinition['sections']): readonly FieldDefinition[] => sections.flatMap(({ fields }) => fields);

function usedBlocks(fields: readonly FieldDefinition[], known: Set<BlockName>): ReadonlySet<BlockName> {
  for (const { block } of fields) {
    if (block === undefined || known.has(block)) continue;
    known.add(block);
    usedBlocks(blockDefinition(block).members, known);
  }
  return known;
}
