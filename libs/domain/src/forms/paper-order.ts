/** How two languages of one paper stand: in two columns, or one whole text after the other. */
export type Arrangement = 'beside' | 'after';

/** What a person wrote for a text of the document in another language; a draft by a machine never gets here. */
export interface TranslatedText {
  /** JSON pointer into the document: `/values/10/facts`. */
  readonly at: string;
  /** SHA-256 of the text it renders: another text there makes it stale. */
  readonly sourceSha256: string;
  readonly text: string;
  readonly state: 'human' | 'certified';
  readonly translator: string;
}

/**
 * How the paper of a document is made, beside its content. Frozen together with the document when it is approved, so
 * that the paper can be made again byte for byte.
 */
export interface PaperOrder {
  /** BCP 47: a second language on the same paper. */
  readonly also?: string;
  readonly arrangement?: Arrangement;
  /** Texts of the document in the language `also`. */
  readonly translations?: readonly TranslatedText[];
  /** BCP 47, two letters: languages whose wording of this form a named person of the agency has approved. */
  readonly approvedWordings?: readonly string[];
  /** SHA-256 of the agency's own picture for the head of the paper, a PNG in its store. */
  readonly letterheadPicture?: string;
  /** Address of the page that says whether a digest was issued; the code of the paper is appended: `https://comity.example/verify/`. */
  readonly checkAddress?: string;
}
