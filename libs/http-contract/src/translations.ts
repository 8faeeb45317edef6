/** How two languages of one paper stand. */
export type ArrangementCode = 'beside' | 'after';

/** A language that the paper can have as its second. */
export interface SecondLanguageOption {
  /** BCP 47. */
  readonly lang: string;
  /** English. */
  readonly name: string;
  /** `full`: the form's own words are there in it; `english`: they are printed in English beside the translated texts. */
  readonly wording: 'full' | 'english';
  /** The requested authority says that it accepts it. */
  readonly accepted: boolean;
}

export interface TranslationProgressResponse {
  /** In paragraphs. */
  readonly all: number;
  readonly done: number;
  readonly machine: number;
  readonly stale: number;
  readonly missing: number;
}

/** GET /api/requests/:id/translations and PUT /api/requests/:id/draft/also; GET /api/standard-documents/:id/translations and PUT /api/standard-documents/:id/also */
export interface SecondLanguageResponse {
  readonly requestId: string;
  /** Null for the draft of the request. */
  readonly standardDocumentId: string | null;
  /** Language of the document. */
  readonly lang: string;
  /** Null while the paper has one language. */
  readonly also: string | null;
  /** Null: as the length of the texts asks for. */
  readonly arrangement: ArrangementCode | null;
  /** Languages and translations can be changed now. */
  readonly writable: boolean;
  readonly choices: readonly SecondLanguageOption[];
  /** Of the language chosen. */
  readonly progress: TranslationProgressResponse | null;
  /** Raised with every paragraph that is saved: the paper may look otherwise. */
  readonly revision: number;
}

/** Body of PUT /api/requests/:id/draft/also and /api/standard-documents/:id/also; null chooses a paper in one language. */
export interface SecondLanguageBody {
  readonly also: string | null;
  readonly arrangement?: ArrangementCode;
}

export interface CertificationResponse {
  /** How, in words: sworn translator, court translator, stamp and number. */
  readonly kind: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** A term of the glossary in a paragraph. */
export interface SegmentTermResponse {
  readonly term: string;
  readonly rendering: string;
  /** Offsets into the source. */
  readonly from: number;
  readonly to: number;
  /** Whether the translation says it as the glossary does; null while there is none. */
  readonly said: boolean | null;
}

/** One paragraph of the document, with what stands for it. */
export interface TranslationSegmentResponse {
  /** JSON pointer of its text in the document. */
  readonly at: string;
  readonly section: string;
  readonly label: string;
  /** Counted from 0 within its text. */
  readonly place: number;
  readonly source: string;
  readonly sourceSha256: string;
  /** Of what was saved for these words; 0 where nothing was. */
  readonly version: number;
  readonly state: 'missing' | 'stale' | 'machine' | 'human' | 'certified';
  /** Where stale, what was made for `madeFor`. */
  readonly text: string;
  readonly translator: string;
  readonly certification: CertificationResponse | null;
  readonly savedAt: string | null;
  /** The paragraph as it was when it was translated, where that is another one. */
  readonly madeFor: string | null;
  readonly terms: readonly SegmentTermResponse[];
  /** What the translation has otherwise than the original; null while there is none, or it is stale. */
  readonly differences: SegmentDifferencesResponse | null;
}

/** Numbers, days, addresses, references and names of accounts that only one of two texts has, in its own words: a hint. */
export interface SegmentDifferencesResponse {
  /** In the original, not in the translation. */
  readonly missing: readonly string[];
  /** In the translation only. */
  readonly added: readonly string[];
  /** The translation is much shorter than the original. */
  readonly short: boolean;
}

/** GET /api/requests/:id/translations/:lang and /api/standard-documents/:id/translations/:lang */
export interface TranslationResponse {
  readonly requestId: string;
  /** Null for the draft of the request. */
  readonly standardDocumentId: string | null;
  /** Language of the document. */
  readonly from: string;
  readonly lang: string;
  /** English names. */
  readonly fromName: string;
  readonly langName: string;
  /** This is the second language of the paper. */
  readonly chosen: boolean;
  /** The requested authority reads this language and not that of the document. */
  readonly needed: boolean;
  /** Translations can be changed now. */
  readonly writable: boolean;
  readonly progress: TranslationProgressResponse;
  readonly segments: readonly TranslationSegmentResponse[];
}

/** Body of PUT /api/requests/:id/translations/:lang: one paragraph. 409 TRANSLATION_CHANGED carries the newer translation in "current". */
export interface SaveSegmentBody {
  readonly sourceSha256: string;
  /** The version last read. */
  readonly version: number;
  /** `missing` takes back what is there; `human` says that the named translator revised it. */
  readonly state: 'missing' | 'machine' | 'human' | 'certified';
  readonly text?: string;
  readonly translator?: string;
  readonly certification?: CertificationResponse;
}

export interface NewGlossaryTerm {
  readonly term: string;
  /** Other ways in which the term is written. */
  readonly termAlso?: readonly string[];
  readonly rendering: string;
  /** Other renderings that are right. */
  readonly renderingAlso?: readonly string[];
  readonly note?: string;
  /** Where the rendering comes from. */
  readonly source?: string;
}

export interface GlossaryTermResponse extends Required<NewGlossaryTerm> {
  readonly id: string;
  readonly addedBy: string;
  readonly addedAt: string;
}

/** GET, POST and DELETE of /api/glossaries/:from/:to */
export interface GlossaryResponse {
  readonly from: string;
  readonly to: string;
  readonly fromName: string;
  readonly toName: string;
  readonly terms: readonly GlossaryTermResponse[];
  /** Terms of art that the agency may adopt; none is in use before. */
  readonly offered: readonly Required<NewGlossaryTerm>[];
}

/** GET /api/glossaries */
export interface GlossaryPairResponse {
  readonly from: string;
  readonly to: string;
  readonly fromName: string;
  readonly toName: string;
  readonly terms: number;
}

/** Body of POST /api/glossaries/:from/:to; a term that is there already is replaced. */
export interface AddTermsBody {
  readonly terms: readonly NewGlossaryTerm[];
}
