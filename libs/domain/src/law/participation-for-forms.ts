import type { ParticipationRecords } from '../forms/rules/participation';
import { boundBetween, participationOf, type Declarations, type ParticipationRecord } from './participation';

const BUDAPEST = 'coe-budapest-185';
const SECOND_PROTOCOL = 'coe-budapest-ap2-224';

/**
 * What the rules of forms ask of the records on States. What nobody has recorded is `undefined`, never a guess.
 * @param current records that hold; see `currentRecords`
 * @param on day of the document, YYYY-MM-DD
 */
export function participationForForms(current: readonly ParticipationRecord[], on: string): ParticipationRecords {
  const declared = <K extends keyof Declarations>(instrument: string, state: string, name: K): Declarations[K] | undefined =>
    participationOf(current, instrument, state, on).record?.declarations[name];
  return {
    dualCriminalityReserved: (state) => declared(BUDAPEST, state, 'dualCriminalityReserved'),
    secondProtocolInForce: (issuing, addressed) => boundBetween(current, SECOND_PROTOCOL, issuing, addressed, on) ?? undefined,
    notificationRequired: (state) => declared(SECOND_PROTOCOL, state, 'notificationRequired'),
  };
}
