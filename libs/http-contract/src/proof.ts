/** What anybody may know of a code or digest, and nothing else. `withdrawn`: calendar date where the authority is. */
export type IssuedResponse = { readonly issued: true; readonly authority: string; readonly withdrawn: string | null } | { readonly issued: false };

/** The result of a check in one word, worst first. */
export type VerdictWord = 'broken' | 'withdrawn' | 'untrusted' | 'trusted' | 'issued' | 'unsigned';

export interface ProofFindingResponse {
  readonly code: string;
  readonly level: 'broken' | 'doubt' | 'note';
  /** Field of the signature that it is about. */
  readonly signature: string | null;
  readonly message: string;
}

export interface LaterChangeResponse {
  /** Version of the file that brought it. */
  readonly revision: number;
  readonly allowed: boolean;
  readonly message: string;
}

export interface SignatureResponse {
  readonly field: string;
  readonly kind: 'signature' | 'certification' | 'timeStamp';
  readonly valid: boolean;
  readonly signer: string | null;
  readonly issuer: string | null;
  /** SHA-256 of the certificate. */
  readonly certificate: string | null;
  readonly trust: 'trusted' | 'untrusted' | 'notJudged';
  /** What the certificate says of itself. */
  readonly qualified: 'signature' | 'seal' | 'unspecified' | null;
  readonly claimedAt: string | null;
  readonly timeStamp: { readonly at: string; readonly authority: string; readonly sound: boolean; readonly trust: 'trusted' | 'untrusted' | 'notJudged' } | null;
  readonly covers: { readonly revision: number; readonly of: number; readonly wholeFile: boolean };
  readonly addedAfterwards: readonly LaterChangeResponse[];
  /** The same in one paragraph for people. */
  readonly inWords: string;
}

/** What the check of a file found. */
export interface VerificationResponse {
  readonly verdict: VerdictWord;
  readonly text: string;
  readonly at: string;
  /** It was checked when it came in, and the result stays with it. */
  readonly kept: boolean;
  readonly sha256: string;
  readonly intact: boolean;
  /** Whether the own agency issued this file; null where that was not asked. */
  readonly issued: { readonly known: boolean; readonly withdrawn: boolean } | null;
  readonly signatures: readonly SignatureResponse[];
  readonly findings: readonly ProofFindingResponse[];
}

/** What vouches for a file, as the list of files shows it. */
export interface DocumentProofResponse {
  readonly verdict: VerdictWord;
  readonly text: string;
  /** The twelve signs that the paper prints; null for other files. */
  readonly code: string | null;
  readonly withdrawnAt: string | null;
}

/** Whether a paper of the own agency can be signed in this way now; `why`: what stands against it. */
export interface SignatureMethodResponse {
  readonly method: 'handwritten' | 'qualified_esignature' | 'qualified_eseal' | 'advanced_esignature';
  readonly possible: boolean;
  readonly why: 'no-key' | 'key-not-usable' | 'not-qualified' | 'other-kind' | null;
}

export interface TrustedCertificateResponse {
  readonly use: 'root' | 'certificate' | 'timeStampRoot';
  readonly subject: string;
  readonly issuer: string;
  readonly validTo: string;
  readonly sha256: string;
}

export type TrustState = 'proposed' | 'in-force' | 'not-yet' | 'over' | 'ended' | 'turned-down';

/** Whose signatures the own agency believes. */
export interface TrustPolicyResponse {
  readonly id: string;
  /** Null: for every partner. */
  readonly partner: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly state: TrustState;
  readonly certificates: readonly TrustedCertificateResponse[];
  readonly timeStampRequired: boolean;
  readonly from: string;
  readonly to: string | null;
  readonly note: string;
  readonly proposed: { readonly by: string; readonly at: string };
  readonly adopted: { readonly by: string; readonly at: string } | null;
  readonly ended: { readonly by: string; readonly at: string } | null;
  /** What the person who asks can do with it now. */
  readonly may: readonly ('adopt' | 'end')[];
}

export interface ProposeTrustBody {
  readonly partnerId?: string;
  readonly roots?: string;
  readonly certificates?: string;
  readonly timeStampRoots?: string;
  readonly timeStampRequired?: boolean;
  readonly from: string;
  readonly to?: string;
  readonly note: string;
}
