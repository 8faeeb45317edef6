import type { ParticipationRecord } from './participation';

/** The records of each instrument, in the order given. */
export function recordsByInstrument(records: readonly ParticipationRecord[]): ReadonlyMap<string, readonly ParticipationRecord[]> {
  const groups = new Map<string, ParticipationRecord[]>();
  for (const record of records) {
    const group = groups.get(record.instrument);
    if (group) group.push(record);
    else groups.set(record.instrument, [record]);
  }
  return groups;
}
