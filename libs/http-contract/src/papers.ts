import type { ProofFindingResponse } from './proof';

/** The document that a paper was made from. */
export interface ExtractedDocumentResponse {
  readonly form: string;
  readonly lang: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Fields that this copy leaves out, as `section.field`. */
  readonly omitted?: readonly string[];
  /** What is broken in the signatures of the file: its data are given all the same. */
  readonly warnings?: readonly Omit<ProofFindingResponse, 'level'>[];
}
