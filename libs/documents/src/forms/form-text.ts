import type { FormValues } from '@comity/domain';

/** `section.field` of a form. */
type Path = string;

/**
 * The wording of one form in one language. Labels, section titles and words of codes are the definition's English
 * unless given here; a further language gives all of them.
 */
export interface FormText {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  readonly basis: string;
  /** Printed below the basis: that the wording is our own where an official text exists. */
  readonly notice?: string;
  /** What the form declares before its first section, where the official one has such words. */
  readonly opening?: string;
  /** What the form itself says at the head of a section, by the section's id: there is nothing to enter. */
  readonly printed?: Readonly<Record<string, { readonly label: string; readonly text: string }>>;
  readonly sections?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<Path, string>>;
  readonly codes?: Readonly<Record<Path, Readonly<Record<string, string>>>>;
  /** A yes-or-no field that the form prints as one sentence with a box. */
  readonly statements: Readonly<Record<Path, string>>;
  /** Why a conditional field that is empty does not apply, where the condition does not say it well by itself. */
  readonly reasons: Readonly<Record<Path, string>>;
  /** The footer when the caller gives none. */
  readonly handling: (values: FormValues) => string;
}

/** Where a value of a document stands; in a whole document of another form, where that form has it. */
export interface Place {
  readonly section: string;
  readonly field: string;
  readonly member?: string;
}

/** What stands elsewhere than the definition alone would put it. */
export interface FormLayout {
  /** The authority, contact point, provider or name from which the letterhead is made. */
  readonly letterhead: Place;
  /** The document's reference, where the definition marks none; the first of several that is answered. */
  readonly reference?: Place | readonly Place[];
  /** The date of the document, where the definition marks none. */
  readonly date?: Place;
  /** Codes the form offers; those chosen although not offered are printed as well. */
  readonly offered?: Readonly<Record<Path, (code: string, values: FormValues) => boolean>>;
  /** States are named with the code that forms of the Union print: EL for Greece, UK for the United Kingdom. */
  readonly codesOfTheUnion?: true;
}
