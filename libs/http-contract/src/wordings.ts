import type { WordingState } from '@comity/domain';

export interface WordingApprovalResponse {
  readonly id: string;
  readonly wordingSha256: string;
  /** Who stands for it. */
  readonly name: string;
  readonly post: string;
  readonly competence: string;
  readonly approvedOn: string;
  readonly enteredBy: { readonly id: string; readonly name: string };
  readonly enteredAt: string;
  readonly withdrawnBy: { readonly id: string; readonly name: string } | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnBecause: string | null;
}

/** GET /api/agency/wordings: wordings of forms in other languages than English, and who in the agency stands for them. */
export interface WordingResponse {
  readonly form: string;
  readonly title: string;
  readonly lang: string;
  /** English name of the language. */
  readonly language: string;
  /** Digest of the wording of this release. */
  readonly sha256: string;
  readonly state: WordingState;
  /** Newest first. */
  readonly approvals: readonly WordingApprovalResponse[];
}

/** GET /api/agency/wordings/:form/:lang: every text beside its English. */
export interface WordingDetailResponse extends WordingResponse {
  readonly texts: readonly { readonly where: string; readonly english: string; readonly text: string }[];
}

/** POST /api/agency/wordings/:form/:lang/approvals */
export interface ApproveWordingBody {
  readonly name: string;
  readonly post: string;
  readonly competence: string;
  readonly approvedOn: string;
  /** `sha256` of the wording that was read. */
  readonly wordingSha256: string;
}

/** POST /api/agency/wordings/approvals/:id/withdraw */
export interface WithdrawApprovalBody {
  readonly reason: string;
}
