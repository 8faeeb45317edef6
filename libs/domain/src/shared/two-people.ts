import { rightRoles, type Right, type Role } from '../parties/roles';
import { accept, refuse, type Decision } from './decision';

/** Where a proposal stands that one person makes and another decides. */
export type ProposalState = 'proposed' | 'adopted' | 'rejected' | 'withdrawn';
export type ProposalDecision = 'adopt' | 'reject' | 'withdraw';

/** A person as the writing transaction read it. */
export interface Decider {
  readonly id: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
}

/** The rights that a kind of proposal needs, and the code of one that was decided before. */
export interface ProposalKind {
  readonly propose: Right;
  readonly adopt: Right;
  readonly decided: string;
}

/** What a decision on a proposal leads to. Nothing takes effect that one person alone has willed. */
export function decideProposal(kind: ProposalKind, proposal: { readonly state: ProposalState; readonly proposedBy: string }, decision: ProposalDecision, person: Decider): Decision<ProposalState> {
  const missing = rightMissing(decision === 'withdraw' ? kind.propose : kind.adopt, person);
  if (missing) return missing;
  if (proposal.state !== 'proposed') {
    return refuse(kind.decided, `This proposal was ${proposal.state} before: make a new one if something is still to change.`, { state: proposal.state });
  }
  const own = proposal.proposedBy === person.id;
  if (decision === 'adopt' && own) return refuse('ADOPTER_IS_PROPOSER', 'You proposed this change: another administrator of your agency has to adopt it.');
  if (decision === 'reject' && own) return refuse('REJECTER_IS_PROPOSER', 'You proposed this change: withdraw it instead.');
  if (decision === 'withdraw' && !own) return refuse('WITHDRAWER_IS_NOT_PROPOSER', 'Only who proposed the change may withdraw it: reject it instead.');
  return accept(({ adopt: 'adopted', reject: 'rejected', withdraw: 'withdrawn' } as const)[decision]);
}

/** The refusal of a person who has left, or has no role that gives the right. */
export function rightMissing(right: Right, person: Decider): ReturnType<typeof refuse> | null {
  if (person.active && rightRoles[right].some((role) => person.roles.includes(role))) return null;
  return refuse('ROLE_MISSING', `This needs one of the roles: ${rightRoles[right].join(', ')}. An administrator of your agency grants roles.`);
}
