import { verdictOf, verdictText, type Verification } from '@comity/documents';
import type { DocumentProofResponse, VerdictWord, VerificationResponse } from '@comity/http-contract';
import type { DocumentRecord } from '@comity/persistence';
import { instant } from '../http/instants';

interface Checked {
  readonly at: string;
  readonly kept: boolean;
  /** The authority that issued it says that it counts no longer. */
  readonly withdrawn?: boolean;
}

export function toVerification(found: Verification, { at, kept, withdrawn = false }: Checked): VerificationResponse {
  const { sha256, intact, issued, signatures, findings } = found;
  const verdict = standing(verdictOf(found), withdrawn);
  return {
    verdict, text: verdictText(verdict), at, kept, sha256, intact,
    issued: issued ? { known: issued.known, withdrawn: issued.withdrawn === true } : null,
    signatures: signatures.map(({ field, kind, valid, signer, issuer, certificate, trust, qualified, claimedAt, timeStamp, covers: { revision, of, wholeFile }, addedAfterwards, inWords }) => ({
      field, kind, valid, signer, issuer, certificate, trust, qualified, claimedAt,
      timeStamp: timeStamp && { at: timeStamp.at, authority: timeStamp.authority, sound: timeStamp.sound, trust: timeStamp.trust },
      covers: { revision, of, wholeFile }, addedAfterwards: addedAfterwards.map(({ revision: by, allowed, message }) => ({ revision: by, allowed, message })), inWords,
    })),
    findings: findings.map(({ code, level, signature, message }) => ({ code, level, signature: signature ?? null, message })),
  };
}

/** What vouches for a file in the list of files; null for what was never checked. */
export function proofOf({ issue, verification, withdrawnAt }: DocumentRecord): DocumentProofResponse | null {
  if (issue) {
    const verdict: VerdictWord = issue.withdrawnAt ? 'withdrawn' : 'issued';
    return { verdict, text: ownText(verdict, issue.signature), code: issue.code, withdrawnAt: issue.withdrawnAt };
  }
  if (!verification) return null;
  const verdict = standing(verdictOf(verification as Verification), withdrawnAt !== null);
  return { verdict, text: verdictText(verdict), code: null, withdrawnAt: withdrawnAt ? instant(withdrawnAt) : null };
}

const standing = (verdict: VerdictWord, withdrawn: boolean): VerdictWord => (withdrawn && verdict !== 'broken' ? 'withdrawn' : verdict);

/** Nobody may call a signature more than its certificate does. */
function ownText(verdict: VerdictWord, signature: NonNullable<DocumentRecord['issue']>['signature']): string {
  if (verdict === 'withdrawn' || !signature) return verdictText(verdict);
  const { signer, level, qualified } = signature;
  const what = qualified === null ? '' : qualified === 'seal' ? ', by its certificate a qualified seal' : qualified === 'signature' ? ', by its certificate a qualified signature' : ', with a qualified certificate';
  return `Signed electronically by ${signer}${what}${level === 'B-T' ? ', with a time stamp' : ', without a time stamp'}.`;
}
