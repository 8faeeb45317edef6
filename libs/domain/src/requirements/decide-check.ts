import type { Decision } from '../shared/decision';
import { decideProposal, type Decider, type ProposalDecision, type ProposalKind, type ProposalState } from '../shared/two-people';

/** A version of an agency's check, or the proposal to retire one. `replaced` and `retired` were in force before. */
export const checkStates = ['proposed', 'adopted', 'rejected', 'withdrawn', 'replaced', 'retired'] as const;
export type CheckState = (typeof checkStates)[number];

const AGENCY_CHECK: ProposalKind = { propose: 'check.propose', adopt: 'check.adopt', decided: 'CHECK_DECIDED' };

/** What a decision on a proposed check leads to: nobody adopts his own. */
export const decideCheck = (check: { readonly state: CheckState; readonly proposedBy: string }, decision: ProposalDecision, person: Decider): Decision<ProposalState> =>
  decideProposal(AGENCY_CHECK, { state: decidedAs[check.state], proposedBy: check.proposedBy }, decision, person);

/** What ended was adopted once. */
const decidedAs: Readonly<Record<CheckState, ProposalState>> = {
  proposed: 'proposed', adopted: 'adopted', rejected: 'rejected', withdrawn: 'withdrawn', replaced: 'adopted', retired: 'adopted',
};
