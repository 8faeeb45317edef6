import type { Law } from './law';
import { boundBetween, participationOf, type ParticipationRecord } from './participation';

/**
 * The part of the law that says who is bound by what, from the records that hold.
 * @param current asked once, when somebody first wants to know; see `currentRecords`
 */
export function participationLaw(current: () => readonly ParticipationRecord[]): Required<Pick<Law, 'inForceBetween' | 'binding'>> {
  let groups: ReadonlyMap<string, readonly ParticipationRecord[]> | undefined;
  const of = (instrument: string): readonly ParticipationRecord[] => (groups ??= grouped(current())).get(instrument) ?? [];
  return {
    inForceBetween: (instrument, one, other, on) => boundBetween(of(instrument), instrument, one, other, on),
    binding: (instrument, state, on, towards) => participationOf(of(instrument), instrument, state, on, towards).answer,
  };
}

function grouped(records: readonly ParticipationRecord[]): ReadonlyMap<string, readonly ParticipationRecord[]> {
  const groups = new Map<string, ParticipationRecord[]>();
  for (const record of records) {
    const group = groups.get(record.instrument);
    if (group) group.push(record);
    else groups.set(record.instrument, [record]);
  }
  return groups;
}
