import type { Law } from './law';
import { boundBetween, participationOf, type ParticipationRecord } from './participation';
import { recordsByInstrument } from './records-by-instrument';

/**
 * The part of the law that says who is bound by what, from the records that hold.
 * @param current asked once, when somebody first wants to know; see `currentRecords`
 */
export function participationLaw(current: () => readonly ParticipationRecord[]): Required<Pick<Law, 'inForceBetween' | 'binding'>> {
  let groups: ReadonlyMap<string, readonly ParticipationRecord[]> | undefined;
  const of = (instrument: string): readonly ParticipationRecord[] => (groups ??= recordsByInstrument(current())).get(instrument) ?? [];
  return {
    inForceBetween: (instrument, one, other, on) => boundBetween(of(instrument), instrument, one, other, on),
    binding: (instrument, state, on, towards) => participationOf(of(instrument), instrument, state, on, towards).answer,
  };
}
