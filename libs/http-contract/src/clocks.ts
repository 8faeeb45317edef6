import type { ClockCode, ClockKind, ExplanationStep, Rung } from '@comity/domain';

export type ClockState = 'running' | 'met' | 'missed' | 'cancelled' | 'open-ended';

/** A clock with its working. Instants are ISO 8601 in UTC; `wholeDay` says that the end is the end of a day in `zone`. */
export interface ClockResponse {
  readonly id: string;
  readonly requestId: string;
  readonly code: ClockCode;
  readonly label: string;
  readonly kind: ClockKind;
  readonly basis: string;
  readonly limit: string | null;
  readonly owedBy: 'us' | 'them';
  readonly state: ClockState;
  readonly startsAt: string;
  readonly actBy: string;
  readonly dueExclusive: string;
  readonly soonAt: string;
  readonly criticalAt: string;
  readonly wholeDay: boolean;
  readonly zone: string;
  readonly partnerZone: string;
  readonly profile: string;
  readonly dueVersion: number;
  readonly stoppedAt: string | null;
  readonly stoppedBecause: string | null;
  readonly start: { readonly type: string; readonly at?: string; readonly on?: string; readonly saidBy: 'us' | 'them' };
  /** The working: code, parameters, basis, and the English sentence. */
  readonly steps: readonly (ExplanationStep & { readonly text: string })[];
  /** The other side's date for the same clock, where it differs or is theirs to set. */
  readonly theirs: { readonly actBy: string; readonly dueExclusive: string; readonly differs: boolean } | null;
  readonly ledger: readonly { readonly seq: number; readonly at: string; readonly what: string; readonly reason: string | null; readonly oldDue: string | null; readonly newDue: string | null; readonly by: string | null }[];
  readonly packVersion: string;
}

/** GET /api/escalations */
export interface EscalationResponse {
  readonly id: string;
  readonly requestId: string;
  readonly reference: string;
  readonly subject: string;
  readonly rung: Rung;
  readonly at: string;
  readonly clock: ClockResponse;
  readonly told: readonly string[];
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: string | null;
}

/** GET /api/notices */
export interface NoticeResponse {
  readonly id: string;
  readonly requestId: string;
  readonly reference: string;
  readonly code: string;
  readonly text: string;
  readonly at: string;
  readonly readAt: string | null;
}

/** GET /api/dashboard. Every figure has the query of the list behind it. */
export interface DashboardResponse {
  readonly at: string;
  readonly figures: readonly { readonly code: 'open' | 'overdue' | 'due-7-days' | 'our-move' | 'their-move' | 'escalations'; readonly count: number; readonly query: Readonly<Record<string, string>> }[];
  readonly byMove: readonly { readonly who: string; readonly move: 'us' | 'them'; readonly count: number; readonly query: Readonly<Record<string, string>> }[];
  readonly byOfficer: readonly { readonly id: string | null; readonly name: string; readonly open: number; readonly dueIn7Days: number; readonly overdue: number; readonly query: Readonly<Record<string, string>> }[];
  readonly byKind: readonly { readonly form: string; readonly kind: string; readonly open: number; readonly overdue: number; readonly query: Readonly<Record<string, string>> }[];
  /** Ends of running clocks in the next 14 days, one entry a clock. */
  readonly ruler: readonly { readonly clockId: string; readonly requestId: string; readonly reference: string; readonly label: string; readonly kind: string; readonly at: string }[];
}
