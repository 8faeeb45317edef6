import type { ProposalDecision, ProposalState } from '@comity/domain';

export interface LetterheadPictureResponse {
  readonly sha256: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** What stands at the head of papers. */
export interface LetterheadContentResponse {
  readonly name: string;
  readonly nameNative: string | null;
  /** BCP 47: language of `nameNative`. */
  readonly lang: string | null;
  readonly address: readonly string[];
  readonly picture: LetterheadPictureResponse | null;
}

/** GET /api/agency/letterhead: what holds. */
export interface LetterheadResponse extends LetterheadContentResponse {
  /** Counts the letterheads that the agency has adopted; 0: what the directory says of it. */
  readonly number: number;
  readonly since: string | null;
}

/** GET /api/agency/letterheads */
export interface LetterheadProposalResponse extends LetterheadContentResponse {
  readonly id: string;
  /** What became of the uploaded picture on the way: sentences. */
  readonly pictureNotes: readonly string[];
  /** Why it is proposed. */
  readonly reason: string;
  readonly state: ProposalState;
  readonly proposedBy: { readonly id: string; readonly name: string };
  readonly proposedAt: string;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  /** Which letterhead of the agency it became. */
  readonly number: number | null;
}

/** GET /api/agency/letterheads/:id */
export interface LetterheadProposalDetailResponse extends LetterheadProposalResponse {
  /** What the person who asks may do with it now. */
  readonly may: readonly ProposalDecision[];
  /** Number of the letterhead that holds: sent back when adopting, so that what is adopted is what was read. */
  readonly numberNow: number;
  /** Why it cannot be adopted as things stand. */
  readonly findings: readonly { readonly field: string; readonly message: string }[];
}

/** POST /api/agency/letterheads/:id/adopt, /reject, /withdraw */
export interface DecideLetterheadBody {
  readonly reason?: string;
  /** `numberNow` of what was read; only when adopting. */
  readonly number?: number;
}
