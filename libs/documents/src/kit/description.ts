import type { Direction, StyleName } from './style';
import type { Align } from './lines';

/** The vocabulary of a form. A form only says what it contains; the kit decides how that looks. */
export interface Value {
  readonly text: string;
  readonly style?: StyleName;
  readonly lang?: string;
  readonly dir?: Direction;
  /** A required answer that is not there yet; only drafts have it. */
  readonly missing?: boolean;
  /** Why the field does not apply; fields with one reason are put together. */
  readonly because?: string;
  /** Says that a text is not there in this language; its place is not needed where the text itself stands beside. */
  readonly untranslated?: boolean;
  /** Points above, when it is not the first. */
  readonly gap?: number;
}

export interface Option {
  readonly label: string;
  readonly on: boolean;
}

export interface Field {
  readonly kind: 'field';
  readonly label: string;
  readonly values: readonly Value[];
}

export interface Choice {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: readonly Option[];
  readonly columns: number;
  /** Under its label, over the whole measure. */
  readonly wide?: boolean;
}

export interface Subheading {
  readonly kind: 'subheading';
  readonly text: string;
}

/** The end of a block or list: what follows belongs to the section again. */
export interface BlockEnd {
  readonly kind: 'end';
}

export interface TableColumn {
  readonly label: string;
  /** The same head in the second language of the paper. */
  readonly also?: { readonly text: string; readonly lang: string };
  readonly weight: number;
  readonly align?: Align;
}

export interface DataTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** Rows of cells; a cell is a stack of values. */
  readonly rows: readonly (readonly (readonly Value[])[])[];
}

export interface SignatureBlock {
  readonly kind: 'signature';
  readonly rows: readonly { readonly label: string; readonly values: readonly Value[] }[];
  readonly signature: string;
  readonly stamp: string;
}

export type Item = Field | Choice | Subheading | BlockEnd | DataTable | SignatureBlock;

export interface Section {
  readonly number: string;
  readonly title: string;
  readonly items: readonly Item[];
}
