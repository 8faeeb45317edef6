import type { Role } from '../parties/roles';
import { rightRoles } from '../parties/roles';
import { accept, refuse, type Decision } from '../shared/decision';
import type { Declarations, ParticipationStatus, Reservation } from './participation';

/** What is published with a version, and adopted by each agency for itself. */
export const packKinds = ['calendar', 'rules', 'participation'] as const;
export type PackKind = (typeof packKinds)[number];

/** What can be proposed. The first three adopt a published version. */
export const lawChangeKinds = ['calendar-pack', 'rule-pack', 'participation-pack', 'closing-day', 'participation'] as const;
export type LawChangeKind = (typeof lawChangeKinds)[number];

/** Changes that adopt a published version, with the kind of pack each adopts. */
export const packOfChange = { 'calendar-pack': 'calendar', 'rule-pack': 'rules', 'participation-pack': 'participation' } as const satisfies Partial<Record<LawChangeKind, PackKind>>;
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

export type LawChangeState = 'proposed' | 'adopted' | 'rejected' | 'withdrawn';
export type LawDecision = 'adopt' | 'reject' | 'withdraw';

/** A person as the writing transaction read it. */
export interface Decider {
  readonly id: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
}

/** What a decision on a proposal leads to. Nothing takes effect that one person alone has willed. */
export function decideLawChange(change: { readonly state: LawChangeState; readonly proposedBy: string }, decision: LawDecision, person: Decider): Decision<LawChangeState> {
  const right = decision === 'withdraw' ? 'law.propose' : 'law.adopt';
  if (!person.active || !rightRoles[right].some((role) => person.roles.includes(role))) {
    return refuse('ROLE_MISSING', `This needs one of the roles: ${rightRoles[right].join(', ')}. An administrator of your agency grants roles.`);
  }
  if (change.state !== 'proposed') {
    return refuse('LAW_CHANGE_DECIDED', `This proposal was ${change.state} before: make a new one if something is still to change.`, { state: change.state });
  }
  const own = change.proposedBy === person.id;
  if (decision === 'adopt' && own) return refuse('ADOPTER_IS_PROPOSER', 'You proposed this change: another administrator of your agency has to adopt it.');
  if (decision === 'reject' && own) return refuse('REJECTER_IS_PROPOSER', 'You proposed this change: withdraw it instead.');
  if (decision === 'withdraw' && !own) return refuse('WITHDRAWER_IS_NOT_PROPOSER', 'Only who proposed the change may withdraw it: reject it instead.');
  return accept(({ adopt: 'adopted', reject: 'rejected', withdraw: 'withdrawn' } as const)[decision]);
}
