import type { FormId } from './form-id';

/**
 * Section, then field. Sections and fields not written yet are absent. A section that is a list of rows (`rows` of its
 * definition; the transfers of a custody record) holds the list, which only `rowsOf` reads.
 */
export type FormValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A draft or a finished document, exactly as `comity documents check` reads it. */
export interface FormDocument {
  readonly form: FormId;
  /** BCP 47 language of the form's own wording. */
  readonly lang: string;
  readonly values: FormValues;
}

export interface AttachmentValue {
  readonly title?: string;
  readonly kind?: string;
  readonly lang?: string;
  readonly pages?: number;
  readonly certified?: boolean;
  readonly sha256?: string;
}

/** A document of another form, read only for its form id and values. */
export interface LinkedDocument {
  readonly document: { readonly form: string; readonly lang: string; readonly values: FormValues };
  readonly receivedAt?: string;
}

/** What the check may be told beside the document; never stored in it, printed or embedded. */
export interface CheckContext {
  /** ISO 8601 with an offset or a zone. */
  readonly asOf?: string;
  readonly requestingState?: string;
  readonly requestedState?: string;
  readonly acceptedLanguages?: readonly string[];
  readonly usedReferences?: readonly string[];
  readonly attachments?: readonly AttachmentValue[];
  readonly linkedDocuments?: readonly LinkedDocument[];
}

/** `block` stops issuing, `reason` asks the author for a stored reason, `advice` is a hint. */
export type RuleLevel = 'block' | 'reason' | 'advice';

export interface Finding {
  readonly rule: string;
  readonly level: RuleLevel;
  readonly section: string;
  /** JSON pointer inside the section; empty for the whole section. */
  readonly field: string;
  /** English; the code for translation is `rule`. */
  readonly message: string;
}

export interface NotChecked {
  readonly rule: string;
  /** Absent members of the context, or `declaration`. */
  readonly needs: readonly string[];
}

export interface CheckResult {
  /** False exactly when a finding has level `block`. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
}
