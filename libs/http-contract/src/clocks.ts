import type { Certainty, ClockCode, ClockKind, ClockQuestion, ClockResult, ExplanationStep, LimitSummary, Rung } from '@comity/domain';

export type ClockState = 'running' | 'paused' | 'met' | 'missed' | 'cancelled' | 'open-ended';

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
  readonly ledger: readonly ClockLedgerEntry[];
  readonly packVersion: string;
  /** Since when the period stands still; null while it runs. */
  readonly pausedAt: string | null;
  /** False where the text was not re-read, or no counting rule of the State is recorded: "check the text". */
  readonly verified: boolean;
  /** What the law or the facts leave open, in sentences. */
  readonly doubts: readonly string[];
  readonly certainty: Certainty;
  /** The limit of the law with its words; null for a target of our own and a date that somebody set. */
  readonly law: LimitSummary | null;
  /** What the clock was asked, to ask it again with another start; null without a limit. */
  readonly question: ClockQuestion | null;
  readonly lawVersion: string | null;
  readonly calendarVersion: string | null;
  /** How it stands to the clocks that run beside it. */
  readonly beside: readonly { readonly code: 'other-side-first' | 'two-consequences'; readonly clockId: string; readonly text: string }[];
}

/** One change of a clock: nothing is overwritten. */
export interface ClockLedgerEntry {
  readonly seq: number;
  readonly at: string;
  readonly what: string;
  readonly reason: string | null;
  readonly authority: string | null;
  readonly oldDue: string | null;
  readonly newDue: string | null;
  readonly oldActBy: string | null;
  readonly newActBy: string | null;
  /** The change of law that moved the date, where one did. */
  readonly changeId: string | null;
  readonly by: string | null;
}

/** GET /api/requests/:id/clocks/awaited: a limit that has not started. */
export interface AwaitedClockResponse {
  readonly id: string;
  readonly limit: string;
  readonly label: string;
  readonly basis: string;
  readonly owedBy: 'us' | 'them';
  /** The event that its text names, in words. */
  readonly awaits: string;
  /** The clock after which it comes, where it is the second of a chain. */
  readonly afterClockId: string | null;
  readonly law: LimitSummary;
}

/** POST /api/clocks/preview: what the clock would say. Nothing is written. */
export interface ClockPreviewResponse extends Omit<ClockResult, 'steps' | 'doubts'> {
  readonly label: string;
  readonly basis: string;
  readonly steps: readonly (ExplanationStep & { readonly text: string })[];
  readonly doubts: readonly string[];
  readonly law: LimitSummary;
  readonly lawVersion: string;
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
