import { accept, refuse, type Decision } from '../shared/decision';
import { rightMissing, type Decider } from '../shared/two-people';

/** A named person's approval of the wording of a form in a language, as an administrator enters it. */
export interface WordingApproval {
  /** Who approves, and in what post. */
  readonly name: string;
  readonly post: string;
  /** What makes the person competent, in the person's own words: sworn translator for the language, lawyer-linguist. */
  readonly competence: string;
  /** YYYY-MM-DD. */
  readonly approvedOn: string;
  /** SHA-256 of the wording that was read. */
  readonly wordingSha256: string;
}

/**
 * How a wording stands. `earlier`: what was approved was the wording of an earlier release, so the mark is printed again
 * until somebody has read the present one.
 */
export const wordingStates = ['not-approved', 'approved', 'earlier', 'withdrawn'] as const;
export type WordingState = (typeof wordingStates)[number];

/** @param approval the newest one */
export function wordingState(currentSha256: string, approval: { readonly wordingSha256: string; readonly withdrawn: boolean } | null): WordingState {
  if (!approval) return 'not-approved';
  if (approval.withdrawn) return 'withdrawn';
  return approval.wordingSha256 === currentSha256 ? 'approved' : 'earlier';
}

/** Whether an approval can be entered. @param now the wording as it is, and how it stands; null where there is none to approve */
export function decideApproval(approval: WordingApproval, now: { readonly sha256: string; readonly state: WordingState } | null, today: string, person: Decider): Decision<null> {
  const missing = rightMissing('wording.approve', person);
  if (missing) return missing;
  if (!now) return refuse('NO_WORDING', 'This form has no wording of our own in this language that could be approved.');
  if (approval.wordingSha256 !== now.sha256) return refuse('WORDING_CHANGED', 'What was read is another wording than the present one: have the present one read, and enter its digest.', { wordingSha256: now.sha256 });
  if (now.state === 'approved') return refuse('WORDING_APPROVED', 'This wording is approved: withdraw that approval first if another person is to stand for it.');
  if (approval.approvedOn > today) return refuse('APPROVED_LATER', `Give the day on which it was approved, today (${today}) at the latest.`, { today });
  return accept(null);
}

/** Whether an approval can be withdrawn; papers made before keep what they say. */
export function decideApprovalWithdrawal(approval: { readonly withdrawn: boolean }, person: Decider): Decision<null> {
  const missing = rightMissing('wording.approve', person);
  if (missing) return missing;
  return approval.withdrawn ? refuse('APPROVAL_WITHDRAWN', 'This approval was withdrawn before.') : accept(null);
}
