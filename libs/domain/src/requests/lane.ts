import type { Rung } from '../procedures/commands';
import type { Side, Stage } from '../procedures/stages';
import type { Refusal } from '../shared/decision';

/** A rung of a clock and the instant at which it is due, ISO 8601 in UTC. */
export interface Wake {
  readonly clockId: string;
  readonly dueVersion: number;
  readonly rung: Rung;
  readonly at: string;
}

/**
 * What the workflow keeps of a request between two commands, as the recording gave it: enough to wait, nothing to decide
 * with. Plain JSON; `schema` is the version of this shape.
 */
export interface LaneState {
  readonly schema: 1;
  readonly side: Side;
  readonly stage: Stage;
  readonly closed: boolean;
  readonly version: number;
  /** Rungs that have not fired, overdue ones included, soonest first. */
  readonly wakes: readonly Wake[];
  /** Messages of this request that have not been delivered yet. */
  readonly dispatches: number;
}

/** What recording a command answers to the lane. */
export type RecordResult =
  | { readonly outcome: 'accepted'; readonly state: LaneState }
  | { readonly outcome: 'refused'; readonly refusal: Refusal; readonly state: LaneState };
