import type { LimitModifier, LimitRow } from '../instruments/limit';

/** How a State counts its own statutory periods (profile `national`), with what is known of it. */
export interface NationalRule {
  readonly state: string;
  readonly firstDay: 'included' | 'excluded';
  /** Start events for which it is open whether the first day counts. */
  readonly firstDayOpenFor?: readonly string[];
  readonly roll: 'none' | 'next-working-day';
  /** Kinds of period that do not roll: `hours`, `more than 90 days`, `more than three months`, `counted back`, `deprivation of liberty`. */
  readonly rollNotFor?: readonly string[];
  /** From how many days on a period holds at least two working days. */
  readonly twoWorkingDaysFrom?: number;
  readonly confidence: 'A' | 'B' | 'C';
  readonly source: string;
  readonly text: string;
}

/** Working days and closing days of a State, or of a region of it. Dates are YYYY-MM-DD; weekdays ISO, 1 Monday to 7 Sunday. */
export interface Calendar {
  readonly state: string;
  readonly region: string | null;
  readonly version: string;
  /** Days of the week that are no working days. */
  readonly weekend: readonly number[];
  /** First and last year for which holidays are recorded. */
  readonly years: { readonly from: number; readonly to: number };
  /** Name of the closing day, null where the day is none (weekends not considered). */
  closedFor(date: string): string | null;
  /** Whether the closing day is only estimated, as days that follow the moon are. */
  isEstimate?(date: string): boolean;
}

/**
 * Everything of the law that a computation reads, at one version. Pure: a pack in the repository, or the rows that an
 * agency has adopted.
 */
export interface Law {
  readonly version: string;
  /** By id or alias. */
  limit(idOrAlias: string): LimitRow | null;
  modifier(id: string): LimitModifier | null;
  nationalRule(state: string): NationalRule | null;
  /** Null for a State without a calendar; a region without entries of its own has that of its State. */
  calendar(state: string, region?: string): Calendar | null;
  /** Whether the code is an ISO 3166-1 alpha-2 code of a State (or territory with a calendar of its own). */
  knowsState(code: string): boolean;
  /** IANA zones of a State, the main one first; empty where none are known. */
  zones?(state: string): readonly string[];
  /** Whether the instrument is recorded as in force between the two on that date; null: nothing recorded. */
  inForceBetween?(instrument: string, one: string, other: string, on: string): boolean | null;
  /** Whether a State is recorded as bound on that date, towards another one where treaties bind pair by pair. */
  binding?(instrument: string, state: string, on: string, towards?: string): 'bound' | 'not-bound' | 'not-recorded';
}
