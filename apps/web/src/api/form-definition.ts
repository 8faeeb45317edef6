import type { BlockDefinition, BlockName, FieldDefinition, FormFamily, FormId, SectionDefinition } from '@comity/domain';

export type { BlockDefinition, FieldDefinition, SectionDefinition };

/** GET /api/forms */
export interface FormSummary {
  readonly id: FormId;
  readonly title: string;
  readonly kind: string;
  readonly purpose: string;
  readonly family: FormFamily;
  readonly familyName: string;
  /** A request can be opened with it. */
  readonly opens: boolean;
  readonly confidence: 'A' | 'B' | 'C';
  readonly legalBasis: string;
  readonly groundsForRefusal: readonly string[];
}

export type Letters = Readonly<Partial<Record<FormId, readonly SectionDefinition[]>>>;

/** GET /api/forms/:id */
export interface FormContents extends FormSummary {
  readonly publishedIn: readonly string[];
  readonly sections: readonly SectionDefinition[];
  readonly blocks: Readonly<Partial<Record<BlockName, BlockDefinition>>>;
  /** Sections of the forms that a field holds whole. */
  readonly letters: Letters;
}

/** GET /api/requests/:id/draft/versions */
export interface DraftVersion {
  readonly version: number;
  readonly savedAt: string;
  readonly savedBy: { readonly id: string; readonly name: string };
}
