/** `certified`: by somebody whom the law allows to certify; `human`: revised and saved under a name; `machine`: nobody has answered for it. */
export type TranslationState = 'machine' | 'human' | 'certified';

/** Of a paragraph; `stale`: what was translated has changed. */
export type SegmentState = 'missing' | 'stale' | TranslationState;

export interface Certification {
  /** How, in words: sworn translator, court translator, stamp and number. */
  readonly kind: string;
  /** ISO 8601 calendar date. */
  readonly on: string;
}

/** What was last saved for a paragraph of a request in one language. */
export interface KeptTranslation {
  readonly sourceSha256: string;
  /** The paragraph as it was when it was translated. */
  readonly source: string;
  readonly text: string;
  readonly state: TranslationState;
  /** Who answers for it; for a machine draft the name of the machine, where it was given. */
  readonly translator: string;
  readonly certification: Certification | null;
  /** Where the paragraph stood. */
  readonly at: string;
  /** The earlier paragraph whose stale translation this one took the place of. */
  readonly replaces: string | null;
  /** ISO 8601 instant. */
  readonly savedAt: string;
}

/** A paragraph of the document to be translated. */
export interface SourceSegment {
  /** JSON pointer of its text. */
  readonly at: string;
  readonly section: string;
  /** English: label of the field. */
  readonly label: string;
  /** Counted from 0 within its text. */
  readonly place: number;
  readonly text: string;
  readonly sha256: string;
}

/** A paragraph with its translation as it stands. */
export interface Segment extends SourceSegment {
  readonly state: SegmentState;
  /** What was kept; for a stale one what was made for an earlier paragraph. */
  readonly translation: KeptTranslation | null;
}

/** SHA-256, hexadecimal; the domain computes none itself. */
export type Digest = (text: string) => string;
