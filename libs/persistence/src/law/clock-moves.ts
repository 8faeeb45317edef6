import type { LawChangeContent } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { AdoptedLaw } from './assemble-law';
import { applyMoves } from './moves/apply-moves';
import { previewMoves } from './moves/preview-moves';

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
  /** False: it would end on the new day, and keeps its own: a request counts under the rules that it was started under. */
  readonly applies: boolean;
  /** Why it would have no date at all, as the clock says it (NOT_IN_FORCE); such a clock keeps its date and a person decides. */
  readonly reason: string | null;
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
  /**
   * The open clocks that the change would move, soonest new date first; writes nothing.
   * @param at the knowledge date, ISO 8601
   */
  preview(tx: AgencyTransaction, lawBefore: AdoptedLaw, lawAfter: AdoptedLaw, change: LawChangeContent, at: string): Promise<readonly MovedClock[]>;
  /**
   * Moves them in the adopting transaction, each with an entry in its ledger; their owners are told. From its second half
   * on, steps in requests of the agency wait for the transaction to end.
   * @returns those that moved
   */
  apply(tx: AgencyTransaction, lawBefore: AdoptedLaw, lawAfter: AdoptedLaw, change: AdoptedChange): Promise<readonly MovedClock[]>;
}

export const clockMoves: ClockMoves = { preview: previewMoves, apply: applyMoves };
