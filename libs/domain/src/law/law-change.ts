import type { Decision } from '../shared/decision';
import { decideProposal, type Decider, type ProposalDecision, type ProposalKind, type ProposalState } from '../shared/two-people';
import type { Declarations, ParticipationStatus, Reservation } from './participation';

/** What is published with a version, and adopted by each agency for itself. */
export const packKinds = ['calendar', 'rules', 'participation', 'requirements'] as const;
export type PackKind = (typeof packKinds)[number];

/** What can be proposed. The first four adopt a published version. */
export const lawChangeKinds = ['calendar-pack', 'rule-pack', 'participation-pack', 'requirement-pack', 'closing-day', 'participation'] as const;
export type LawChangeKind = (typeof lawChangeKinds)[number];

/** Changes that adopt a published version, with the kind of pack each adopts. */
export const packOfChange = { 'calendar-pack': 'calendar', 'rule-pack': 'rules', 'participation-pack': 'participation', 'requirement-pack': 'requirements' } as const satisfies Partial<Record<LawChangeKind, PackKind>>;
export type PackChangeKind = keyof typeof packOfChange;

export interface PackPayload {
  readonly version: string;
}

/** A single day that is closed, or open although the calendar closes it. */
export interface ClosingDayPayload {
  readonly state: string;
  /** ISO 3166-2; absent: the whole State. */
  readonly region?: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly closed: boolean;
  readonly name: string;
}

/** A record of how a State stands to an instrument. `supersedes` corrects an earlier one. */
export interface ParticipationPayload {
  readonly instrument: string;
  readonly state: string;
  readonly towards?: string;
  readonly territory?: string;
  readonly status: ParticipationStatus;
  readonly from?: string;
  readonly until?: string;
  readonly declarations?: Declarations;
  readonly reservations?: readonly Reservation[];
  readonly note?: string;
  readonly source: string;
  readonly sourceUrl?: string;
  readonly checkedOn: string;
  readonly supersedes?: string;
}

export type LawChangeContent =
  | { readonly kind: PackChangeKind; readonly payload: PackPayload }
  | { readonly kind: 'closing-day'; readonly payload: ClosingDayPayload }
  | { readonly kind: 'participation'; readonly payload: ParticipationPayload };

export type LawChangeState = ProposalState;
export type LawDecision = ProposalDecision;

const LAW_CHANGE: ProposalKind = { propose: 'law.propose', adopt: 'law.adopt', decided: 'LAW_CHANGE_DECIDED' };

/** What a decision on a proposal leads to. */
export const decideLawChange = (change: { readonly state: LawChangeState; readonly proposedBy: string }, decision: LawDecision, person: Decider): Decision<LawChangeState> =>
  decideProposal(LAW_CHANGE, change, decision, person);
