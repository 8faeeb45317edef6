import type { Refusal, Rung, Side, Stage } from '@comity/domain';

/** An instant at which a rung of the ladder is due. */
export interface Wake {
  readonly clockId: string;
  readonly dueVersion: number;
  readonly rung: Rung;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What the lane keeps of a request between two commands. Plain JSON; `schema` is the version of this shape. */
export interface LaneState {
  readonly schema: 1;
  readonly side: Side;
  readonly stage: Stage;
  readonly closed: boolean;
  readonly version: number;
  /** Rungs not fired yet, overdue ones included, soonest first. */
  readonly wakes: readonly Wake[];
  /** Messages of this request that have not been delivered yet. */
  readonly dispatches: number;
}

/** What the recording activities answer. */
export type RecordResult =
  | { readonly outcome: 'accepted'; readonly state: LaneState }
  | { readonly outcome: 'refused'; readonly refusal: Refusal; readonly state: LaneState };

/** Start of a run. `state` is there when a run continues another; `by` says whether a first command comes with it. */
export interface RequestInput {
  readonly schema: 1;
  readonly agencyId: string;
  readonly requestId: string;
  readonly state?: LaneState;
  readonly by: 'command' | 'rebuild';
}

/** A command travels as its id and digest: the body is loaded by the recording activity and never enters Temporal. */
export interface CommandRef {
  readonly commandId: string;
  readonly digest: string;
}

export interface CommandResult {
  readonly version: number;
  readonly stage: Stage;
}
