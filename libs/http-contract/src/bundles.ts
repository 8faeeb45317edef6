/** A place where two sources of a received document do not say the same. */
export interface ImportDifferenceResponse {
  /** What the attached data are compared with. */
  readonly with: 'message' | 'page';
  readonly section: string | null;
  /** JSON pointer inside the section; null where a line of the page belongs to no one field. */
  readonly field: string | null;
  readonly data: unknown;
  readonly other: unknown;
}

/** POST /api/requests/:id/import-check: what taking over a received paper would bring. */
export interface ImportCheckResponse {
  readonly document: { readonly form: string; readonly lang: string; readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  /** SHA-256 of the attached data: the digest that is printed. */
  readonly dataSha256: string;
  /** `section.field`: what the copy leaves out. */
  readonly omitted: readonly string[];
  readonly pages: 'same' | 'differ' | 'not-readable';
  readonly comparedWithMessage: boolean;
  readonly differences: readonly ImportDifferenceResponse[];
}
