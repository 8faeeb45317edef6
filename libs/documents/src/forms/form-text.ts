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
  readonly sections?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<Path, string>>;
  readonly codes?: Readonly<Record<Path, Readonly<Record<string, string>>>>;
  /** A yes-or-no field that the form prints as one sentence with a box. */
  readonly statements: Readonly<Record<Path, string>>;
  /** Why a conditional field that is empty does not apply. */
  readonly reasons: Readonly<Record<Path, string>>;
  /** The footer when the caller gives none. */
  readonly handling: (values: FormValues) => string;
}

/** What stands elsewhere than the definition alone would put it. */
export interface FormLayout {
  /** The contact point from which the letterhead is made. */
  readonly letterhead: { readonly section: string; readonly field: string };
  /** Codes the form offers; those chosen although not offered are printed as well. */
  readonly offered?: Readonly<Record<Path, (code: string) => boolean>>;
}
