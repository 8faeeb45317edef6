import type { Condition } from './condition';
import type { FormId } from './form-id';

export type BlockName =
  | 'Authority'
  | 'ContactPoint'
  | 'NaturalPerson'
  | 'LegalPerson'
  | 'LegalProvision'
  | 'Offence'
  | 'DataSelector'
  | 'ServiceProvider'
  | 'PriorRequest'
  | 'Attachment'
  | 'Signature'
  | 'TimeRange'
  | 'Assurance'
  | 'ProtectedPlace';

/** What one value is, before it is put in a list. */
export type ScalarType =
  | 'text'
  | 'longText'
  | 'textOrList'
  | 'date'
  | 'partialDate'
  | 'dateTime'
  | 'dateOrDateTime'
  | 'moment'
  | 'bool'
  | 'int'
  | 'enum'
  | 'multi'
  | 'country'
  | 'lang'
  | 'timeZone'
  | 'sha256'
  | 'duration';

/** The type word of the form tables: `text`, `Authority`, `Offence[]`, `DataCategory[]`. */
export type FieldType =
  | ScalarType
  | BlockName
  | `${BlockName}[]`
  | 'lang[]'
  | 'country[]'
  | 'DataCategory[]'
  | 'Measure[]'
  | 'Offence32[]'
  /** Answers for each measure chosen, or one free text. */
  | 'Modules'
  /** A whole document of another form. */
  | 'document';

export type Requirement = 'required' | 'conditional' | 'optional';
export type DateRole = 'document' | 'decision' | 'transmission' | 'receipt' | 'past' | 'future';

/** One field of a section, or one member of a block. */
export interface FieldDefinition {
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  readonly requirement: Requirement;
  /** When a conditional field is required. */
  readonly condition?: Condition;
  /** At least one field of the group is filled. */
  readonly group?: string;
  /** Not the drafter's to fill: approval (date, reference, signature) or the engine. */
  readonly filledBy?: 'approval' | 'engine';
  /** Never in the addressee's copy. */
  readonly internal?: boolean;
  /** Who gets a copy without it. */
  readonly withheldFrom?: 'person_causing_danger';
  readonly dateRole?: DateRole;
  /** The document's own reference. */
  readonly reference?: 'own';
  /** Counts as filled only when true. */
  readonly mustBeTrue?: boolean;
  /** This value stands alone in its list. */
  readonly exclusive?: string;
  /** A time range with one end counts as filled. */
  readonly openEnds?: boolean;
  /** Accepted values of an `enum`, a `multi` or a code list, in the order of the form. */
  readonly codes?: readonly string[];
  /** Words for `codes`, for pages in English. */
  readonly codeLabels?: Readonly<Record<string, string>>;
  /** The block whose members the value, or each entry of the list, has. */
  readonly block?: BlockName;
  /** The value is a list. */
  readonly list?: boolean;
  /** Each entry of the list stands once. */
  readonly distinct?: boolean;
  /** The form of which the value is a whole document. */
  readonly embeds?: FormId;
  /** Whole numbers: smallest and largest accepted value. */
  readonly min?: number;
  readonly max?: number;
  /** The key must be present in an entry, even in a draft. */
  readonly shapeRequired?: boolean;
  /** The rule that asks for it in place of GEN-01. */
  readonly rule?: string;
  /** What to write and why, for the person who drafts. */
  readonly hint?: string;
}

export interface SectionDefinition {
  /** The form's own numbering; the key of the section in `values`. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldDefinition[];
  /** False while order and wording have not been compared with the published template. */
  readonly verified: boolean;
  /** The value of the section is a list of rows, each with these fields; paths in their conditions look at the same row. */
  readonly rows?: boolean;
}

/** Where the two States of a document are read: a pointer `section/field/member`, or a member of the context. */
export type StateSource = { readonly pointer: string } | { readonly context: 'requestingState' | 'requestedState' };

export interface FormDefinition {
  readonly id: FormId;
  /** Raised when fields or requirements change; a request records the version it was drafted on. */
  readonly version: string;
  readonly title: string;
  readonly legalBasis: string;
  /** Where the text of the form or the provision can be read. */
  readonly sources?: readonly string[];
  /** A: read in full; B: read in part or through an official secondary source; C: reconstructed. */
  readonly confidence: 'A' | 'B' | 'C';
  /** Languages in which the template itself is published. */
  readonly publishedIn: readonly string[];
  /** Null where the form knows no such State, so that nothing is compared. */
  readonly issuingState: StateSource | null;
  readonly addressedState: StateSource | null;
  /** Pairs of dates in the order in which they happen; pointers `section/field/member`. */
  readonly datesInOrder?: readonly (readonly [earlier: string, later: string])[];
  /** A finished document from the start: it is kept, not issued. */
  readonly alwaysFinished?: boolean;
  readonly sections: readonly SectionDefinition[];
}

export interface BlockDefinition {
  readonly name: BlockName;
  readonly label: string;
  readonly members: readonly FieldDefinition[];
}
