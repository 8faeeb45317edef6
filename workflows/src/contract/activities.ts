import type { CommandBody } from '@comity/domain';
import type { CommandRef, LaneState, RecordResult } from './state';

export interface RequestRef {
  readonly agencyId: string;
  readonly requestId: string;
}

/** A step that the engine takes itself; `key` makes it happen once. */
export type Step = { readonly key: string } & (
  | { readonly type: 'FireRung'; readonly body: CommandBody<'FireRung'> }
  | { readonly type: 'RecordIssued'; readonly body: CommandBody<'RecordIssued'> }
);

/** Activities of the command lane: our own database and document store. */
export interface LaneActivities {
  recordCommand(input: RequestRef & CommandRef): Promise<RecordResult>;
  proposeStep(input: RequestRef & Step): Promise<RecordResult>;
  loadRequest(input: RequestRef): Promise<LaneState | null>;
  issueDocument(input: RequestRef): Promise<CommandBody<'RecordIssued'>>;
}

/** Activities that reach another authority. */
export interface DeliveryActivities {
  /** Delivers what waits, in order. Throws when something could not be delivered now, so that it is tried again. */
  deliverMessages(input: RequestRef): Promise<{ readonly delivered: number }>;
}
