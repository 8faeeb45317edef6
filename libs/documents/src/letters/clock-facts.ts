import type { ClockResult, WorkingStep } from '@comity/domain';

/** One line of the ledger of a clock: when a date was set or moved, to what, and on whose authority. */
export interface ClockLedgerLine {
  readonly at: string;
  /** What happened, in words or as the code of the ledger. */
  readonly what: string;
  readonly reason?: string | null;
  readonly authority?: string | null;
  readonly oldDue?: string | null;
  readonly newDue?: string | null;
  readonly by?: string | null;
}

/** A clock with its working, as the engine gave it. Instants are ISO 8601 in UTC. */
export interface ClockFacts {
  /** What is due, in words. */
  readonly label: string;
  /** Article that sets the limit. */
  readonly basis: string;
  readonly owedBy: 'us' | 'them';
  /** As the engine said; `stopped` where the period was over before its end. */
  readonly outcome: ClockResult['outcome'] | 'stopped';
  /** What was due has come. */
  readonly met?: boolean;
  readonly startsAt: string;
  readonly due: string | null;
  readonly actBy: string | null;
  readonly wholeDay: boolean;
  readonly zone: string;
  readonly profile: string;
  readonly verified: boolean;
  readonly steps: readonly WorkingStep[];
  /** Sentences. */
  readonly doubts: readonly string[];
  readonly limit?: string | null;
  readonly law?: string | null;
  readonly calendar?: string | null;
  readonly ledger?: readonly ClockLedgerLine[];
}
