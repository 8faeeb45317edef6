import type { AgencyCheckContent, ChannelCode, CheckState, FormId, Measure, ProposalDecision, RequirementKind, RequirementSource, RuleLevel, SuggestionStep, Waiver } from '@comity/domain';

/** GET /api/checks: a version of a check of the own agency, or (content null) the proposal to retire one. */
export interface AgencyCheckResponse {
  readonly id: string;
  /** Kept through all versions: findings name it as `OWN-<number>`. */
  readonly number: number;
  readonly version: number;
  readonly content: AgencyCheckContent | null;
  readonly reason: string;
  readonly state: CheckState;
  /** The version in force that it would take the place of. */
  readonly replaces: string | null;
  readonly proposedBy: { readonly id: string; readonly name: string };
  readonly proposedAt: string;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly endedAt: string | null;
  readonly suggestionId: string | null;
  /** What the person who asks may decide. */
  readonly may: readonly ProposalDecision[];
}

/** Open drafts of the form, and those that a check would fire on as they stand now. */
export interface DraftsHitResponse {
  readonly looked: number;
  readonly hit: readonly { readonly requestId: string; readonly reference: string }[];
}

/** GET /api/checks/:id */
export interface AgencyCheckDetailResponse extends AgencyCheckResponse {
  /** Null where nothing is checked: a retirement, or what has ended. */
  readonly drafts: DraftsHitResponse | null;
}

/** POST /api/checks */
export interface ProposeCheckBody {
  readonly content: AgencyCheckContent;
  readonly reason: string;
  /** The version in force that it takes the place of. */
  readonly replaces?: string;
  /** The suggestion that it is made from. */
  readonly suggestionId?: string;
}

/** GET /api/check-suggestions: a request that came back. */
export interface CheckSuggestionResponse {
  readonly id: string;
  readonly requestId: string;
  readonly reference: string;
  readonly step: SuggestionStep;
  /** Ground for refusal, where the other side named one. */
  readonly code: string | null;
  readonly form: FormId;
  readonly requestedState: string;
  readonly section: string | null;
  readonly at: string;
  readonly state: 'open' | 'turned' | 'dismissed';
  readonly checkId: string | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
}

/** GET /api/check-suggestions/:id */
export interface CheckSuggestionDetailResponse extends CheckSuggestionResponse {
  /** What was written when the request came back; null for who may not read requests. */
  readonly written: readonly string[] | null;
  /** A check to start from. */
  readonly prefilled: Omit<AgencyCheckContent, 'message'>;
}

/** One thing that a State asks of a request. Null where it is asked of all. */
export interface RequirementResponse {
  readonly id: string;
  readonly kind: RequirementKind;
  readonly requestedState: string | null;
  readonly requestingState: string | null;
  readonly measures: readonly Measure[] | null;
  readonly channels: readonly ChannelCode[] | null;
  readonly instruments: readonly string[] | null;
  readonly forms: readonly FormId[] | null;
  readonly from: string | null;
  readonly until: string | null;
  /** On the day asked for. */
  readonly holds: boolean;
  /** Whether its treaty binds the own State and the one asked for; null where it stands in none or no State was asked for. */
  readonly binding: 'bound' | 'not-recorded' | null;
  readonly level: RuleLevel;
  readonly waivableBy: Waiver;
  readonly message: string;
  readonly source: RequirementSource;
  readonly note: string | null;
}

/** GET /api/requirements?state=&on= */
export interface RequirementsResponse {
  readonly on: string;
  /** Null: the own agency has adopted none. */
  readonly version: string | null;
  readonly state: string | null;
  /** How many of them are of that State alone; the others hold for every State that an instrument binds. Those of a treaty that does not bind both are not here. */
  readonly ofState: number;
  readonly requirements: readonly RequirementResponse[];
}
