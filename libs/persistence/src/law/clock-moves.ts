import type { LawChangeContent } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { AdoptedLaw } from './assemble-law';

/** An open clock that ends on another day under the law after a change. Instants are ISO 8601 in UTC; null: no date. */
export interface MovedClock {
  readonly clockId: string;
  readonly requestId: string;
  readonly reference: string;
  /** Code of the clock. */
  readonly code: string;
  readonly limitId: string | null;
  readonly oldDue: string | null;
  readonly newDue: string | null;
  readonly oldActBy: string | null;
  readonly newActBy: string | null;
}

export interface AdoptedChange {
  readonly changeId: string;
  readonly content: LawChangeContent;
  readonly adoptedBy: string;
  /** ISO instant of the adoption. */
  readonly at: string;
}

/** What a change of law does to the open clocks of the agency of the transaction. */
export interface ClockMoves {
  /** The open clocks that the change would move, soonest new date first; writes nothing. */
  preview(tx: AgencyTransaction, lawBefore: AdoptedLaw, lawAfter: AdoptedLaw, change: LawChangeContent): Promise<readonly MovedClock[]>;
  /** Moves them in the adopting transaction, each with an entry in its ledger and a notice to its owner. */
  apply(tx: AgencyTransaction, lawBefore: AdoptedLaw, lawAfter: AdoptedLaw, change: AdoptedChange): Promise<readonly MovedClock[]>;
}

/** The clocks that are open today end where they were set: none is computed from the adopted law. */
export const clockMoves: ClockMoves = { preview: () => Promise.resolve([]), apply: () => Promise.resolve([]) };
