import type { ClockQuestion } from '../deadlines/clock-question';
import type { FormId } from '../forms/form-id';
import type { PaperSignature } from '../forms/paper-signature';
import type { KeyStanding } from '../forms/signature-choices';
import type { Law } from '../law/law';
import type { Role } from '../parties/roles';
import type { ClockCode } from '../procedures/clocks';
import type { Rung } from '../procedures/commands';
import type { CarriedDocument } from '../procedures/messages';

export type Actor =
  | { readonly kind: 'person'; readonly personId: string; readonly roles: readonly Role[] }
  | { readonly kind: 'machine' };

/** The draft as it stands in the database at the moment of deciding. */
export interface DraftFacts {
  readonly version: number;
  readonly digest: string;
  /** Everybody who saved a version since the last approval. */
  readonly editors: readonly string[];
  /** Findings that block sending. */
  readonly blocking: number;
  /** Findings and declarations that still need a reason or a confirmation. */
  readonly unanswered: number;
}

export interface ClockFacts {
  readonly id: string;
  readonly code: ClockCode;
  readonly dueVersion: number;
  readonly dueExclusive: string;
  readonly running: boolean;
  /** Running or stopped for a while: not ended. */
  readonly open: boolean;
  /** What it was computed from; null where no limit of the law is behind it. */
  readonly question: ClockQuestion | null;
  readonly owedBy: 'us' | 'them';
  readonly fired: readonly Rung[];
  readonly rungsAt: Readonly<Record<Rung, string>>;
}

/** What was approved and goes out. */
export interface RequestFacts {
  readonly id: string;
  readonly form: string;
  readonly reference: string;
  readonly lang: string;
  readonly subject: string;
  readonly urgency: string;
  readonly formVersion: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly receivedAt: string | null;
  /** Partner's id of the request that this one follows (executing side: as the message said). */
  readonly follows: string | null;
  readonly ownerId: string | null;
}

/** Everything a decision needs, gathered in the recording transaction. Instants are ISO 8601 in UTC. */
export interface Facts {
  readonly now: string;
  readonly actor: Actor;
  readonly ownZone: string;
  /** ISO 3166-1 codes of the two States. */
  readonly ownState: string;
  readonly partnerState: string;
  /** The law that the agency has adopted, at the version of the rules that the request was started under. */
  readonly law: Law;
  /** Limits of this request that await their event. */
  readonly awaited: readonly { readonly limit: string; readonly owedBy: 'us' | 'them'; readonly question: Omit<ClockQuestion, 'start'> }[];
  readonly partnerZone: string;
  /** Hours within which this agency wants receipt acknowledged, where the command names none. */
  readonly receiptTargetHours: number;
  readonly request: RequestFacts;
  readonly draft: DraftFacts | null;
  /** The approval that stands: gathered for steps that end it or issue its paper. */
  readonly approval: StandingApproval | null;
  /** The key that the agency signs its papers with; left out: it keeps none, or none that is known here. */
  readonly signing?: KeyStanding;
  /** The documents named in the command that exist in this request. */
  readonly documents: readonly CarriedDocument[];
  /** Asked for steps with a paper: under which reference the agency has it already, and whether this request has begun. */
  readonly arrival: { readonly knownAs: string | null; readonly begun: boolean } | null;
  readonly assignee: { readonly active: boolean; readonly roles: readonly Role[] } | null;
  readonly clocks: readonly ClockFacts[];
  /** Those of `documents` that are papers issued inside this request. */
  readonly issuedPapers: readonly string[];
  /** The standard document that the command names. */
  readonly standard: StandardDocumentFacts | null;
  /** The issued paper that the command names. */
  readonly paper: PaperFacts | null;
}

/** What was approved, by whom, and its number among the approvals of the request. */
export interface StandingApproval {
  readonly number: number;
  readonly by: string;
  readonly draftVersion: number;
  readonly digest: string;
}

/** A standard document as it stands in the database at the moment of deciding. */
export interface StandardDocumentFacts {
  readonly state: 'draft' | 'issued' | 'discarded';
  readonly form: FormId;
  readonly version: number;
  readonly digest: string;
  /** Of its second language with the translations; null for a paper in one language. */
  readonly languages: string | null;
  /** Everybody who saved a version or translated. */
  readonly editors: readonly string[];
  readonly blocking: number;
  readonly unanswered: number;
  /** What the document itself says of each signature that approval puts on it; null where it says nothing. */
  readonly statedMethods: readonly (string | null)[];
  /** Null until it has been made; or why it cannot be. */
  readonly paper: PressedPaper | { readonly problem: string; readonly message: string; readonly place?: string } | null;
}

/** A paper that was made and is in the store. */
export interface PressedPaper {
  readonly documentId: string;
  readonly sha256: string;
  readonly size: number;
  readonly pages: number;
  readonly dataSha256: string;
  readonly signature?: PaperSignature;
}

/** A paper that this agency issued in this request. */
export interface PaperFacts {
  readonly sha256: string;
  /** It left with a message. */
  readonly sent: boolean;
  readonly withdrawn: boolean;
}
