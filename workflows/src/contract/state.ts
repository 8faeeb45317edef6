import type { LaneState, RecordResult, Stage, Wake } from '@comity/domain';

export type { LaneState, RecordResult, Wake };

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
