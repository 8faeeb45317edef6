import type { DraftResponse } from './drafts';

/** A form that can be made in a request. */
export interface OfferedFormResponse {
  readonly form: string;
  readonly name: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly familyName: string;
  /** It fits where the request stands; the others are there as well. */
  readonly first: boolean;
  /** Somebody who did not write in it has to issue it. */
  readonly secondPerson: boolean;
}

/** A standard document in the list of its request. */
export interface StandardDocumentSummary {
  readonly id: string;
  readonly form: string;
  readonly name: string;
  readonly state: 'draft' | 'issued';
  readonly madeBy: string;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly issuedBy: string | null;
  readonly issuedAt: string | null;
  /** The issued paper among the files of the request. */
  readonly documentId: string | null;
}

/** GET /api/requests/:id/standard-documents */
export interface StandardDocumentsResponse {
  readonly offered: readonly OfferedFormResponse[];
  /** Newest first, without those that were discarded. */
  readonly made: readonly StandardDocumentSummary[];
}

/** POST /api/requests/:id/standard-documents */
export interface MakeStandardDocumentBody {
  readonly form: string;
  /** Language of the form's own wording; that of the request where left out. */
  readonly lang?: string;
  /** A file of the request: its chain of custody begins with everybody who had it. */
  readonly fileId?: string;
}

/** GET /api/standard-documents/:id: a draft as that of a request, with what is its own. */
export interface StandardDocumentResponse extends Omit<DraftResponse, 'returned'> {
  readonly id: string;
  readonly name: string;
  readonly state: 'draft' | 'issued' | 'discarded';
  /** Fields that were filled when it was begun, and from what; an empty key stands for all rows of a section. */
  readonly filled: readonly { readonly section: string; readonly key: string; readonly from: 'own-agency' | 'other-authority' | 'writer' | 'request' | 'references' | 'receipt' | 'case' | 'question' | 'custody' }[];
  readonly secondPerson: boolean;
  /** Digest of its second language with the translations, for the step that issues it; null for a paper in one language. */
  readonly languages: string | null;
  /** Whoever issues it has to say how it is signed. */
  readonly asksMethod: boolean;
  /** Why the reader cannot issue it, whatever it contains: the code of the refusal. */
  readonly whyNotIssue: 'ROLE_MISSING' | 'APPROVER_IS_AUTHOR' | 'NOT_AT_THIS_STAGE' | null;
  readonly documentId: string | null;
  readonly issuedBy: string | null;
  readonly issuedAt: string | null;
}
