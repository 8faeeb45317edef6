import type { ClockEventType } from '../instruments/limit';

/** A question for the clock, as people and programs ask it (`comity clock`, POST /api/clocks/preview, the recorder). */
export interface ClockQuestion {
  readonly id?: string;
  /** Id or alias of a limit. */
  readonly limit: string;
  /** Instant of the start event, local time without offset (read in `zone`), or a plain date. */
  readonly start: string;
  /** Zone of the place of action or custody (IANA name). */
  readonly zone: string;
  /** ISO 3166-1 alpha-2: whose calendar and national rule apply. */
  readonly state: string;
  /** ISO 3166-2. */
  readonly region?: string;
  /** How many extensions of the limit's own length, or each with its length. */
  readonly extensions?: number | readonly { readonly days?: number; readonly until?: string; readonly notifiedAt?: string }[];
  readonly events?: readonly { readonly type: ClockEventType; readonly at: string; readonly date?: string; readonly by?: string }[];
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Knowledge date: later events are ignored. */
  readonly asOf?: string;
}

export interface WorkingStep {
  /** Code of the step. */
  readonly step: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Article, profile or policy that the step rests on. */
  readonly basis: string;
}

/** Instants are ISO 8601 in UTC, whole seconds, with `Z`. */
export interface ClockResult {
  readonly outcome: 'running' | 'suspended' | 'openEnded' | 'rejected';
  readonly limit: string;
  readonly kind: string;
  /** The counting profile used. */
  readonly profile: string;
  /** The start event as an instant: the start of its day in `zone` where only the date is known. */
  readonly startsAt: string;
  /** First instant that is too late. */
  readonly due: string | null;
  /** Earliest plausible reading of the end. */
  readonly actBy: string | null;
  readonly reason: 'NOT_APPLICABLE_YET' | 'NOT_IN_FORCE' | 'STATE_NOT_BOUND' | 'NOT_FOR_THIS_PURPOSE' | null;
  readonly verified: boolean;
  readonly steps: readonly WorkingStep[];
  readonly doubts: readonly { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[];
  /** Where the result is the end of a day and not a time of day. */
  readonly wholeDay: boolean;
  readonly zone: string;
  /** Whose calendar and law counted: not always the State that was asked with, see `lawOf` of a limit. */
  readonly state: string;
  readonly region: string | null;
  /** Version of the calendar used, null where none was. */
  readonly calendar: string | null;
}

export interface ClockFailure {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}
