import { blockDefinition, formDefinition, groundsForRefusal, instrumentOfForm, type BlockDefinition, type BlockName, type FieldDefinition, type FormDefinition, type RequestFormId } from '@comity/domain';
import { kindOf } from './kinds';

export interface FormSummaryResponse {
  readonly id: RequestFormId;
  readonly version: string;
  readonly title: string;
  /** Short name for lists. */
  readonly kind: string;
  readonly legalBasis: string;
  readonly instrument: string;
  readonly instrumentTitle: string;
  readonly confidence: 'A' | 'B' | 'C';
  readonly groundsForRefusal: readonly string[];
}

/** The definition as the domain has it, with every shared block that its fields use. */
export interface FormDefinitionResponse extends FormSummaryResponse {
  readonly publishedIn: readonly string[];
  readonly sections: FormDefinition['sections'];
  readonly blocks: Readonly<Partial<Record<BlockName, BlockDefinition>>>;
}

export function formSummary(id: RequestFormId): FormSummaryResponse {
  const { version, title, legalBasis, confidence } = formDefinition(id);
  const pack = instrumentOfForm(id);
  return { id, version, title, kind: kindOf(id), legalBasis, instrument: pack.id, instrumentTitle: pack.title, confidence, groundsForRefusal: groundsForRefusal(pack, id) };
}

export function formContents(id: RequestFormId): FormDefinitionResponse {
  const { publishedIn, sections } = formDefinition(id);
  const names = usedBlocks(sections.flatMap(({ fields }) => fields), new Set());
  return { ...formSummary(id), publishedIn, sections, blocks: Object.fromEntries([...names].map((name) => [name, blockDefinition(name)])) };
}

function usedBlocks(fields: readonly FieldDefinition[], known: Set<BlockName>): ReadonlySet<BlockName> {
  for (const { block } of fields) {
    if (block === undefined || known.has(block)) continue;
    known.add(block);
    usedBlocks(blockDefinition(block).members, known);
  }
  return known;
}
