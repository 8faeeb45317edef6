import type { ParticipationRecord } from '../law/participation';
import type { RecordedRequirement } from './requirement';

/** What is recorded of States: who is bound by what, and what they ask of a request. */
export interface StateRecords {
  /** Records that no other replaces; see `currentRecords`. */
  readonly participation: readonly ParticipationRecord[];
  readonly requirements: readonly RecordedRequirement[];
}
