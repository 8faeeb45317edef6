import type { ParticipationPayload, ParticipationRecord } from '@comity/domain';

/** Records as a file of the pack groups them: the same for several States, or for the two of a treaty of a pair. Without `from` the day is not recorded. */
export interface ParticipationGroup extends Omit<ParticipationPayload, 'state' | 'territory' | 'checkedOn' | 'supersedes'> {
  readonly states?: readonly string[];
  /** The two States of a pair, each towards the other. */
  readonly between?: readonly [string, string];
}

export interface ParticipationFile {
  /** Day on which all of it was checked. */
  readonly asOf: string;
  readonly records: readonly ParticipationGroup[];
}

/** One record for each State of each group. Its id stays the same from version to version, so that corrections hold. */
export function recordsOf({ asOf, records }: ParticipationFile): readonly ParticipationRecord[] {
  return records.flatMap((group) => {
    const [one, other] = group.between ?? [];
    const pair = one !== undefined && other !== undefined ? [{ state: one, towards: other }, { state: other, towards: one }] : [];
    return [...pair, ...(group.states ?? []).map((state) => ({ state, towards: group.towards ?? null }))].map((who) => recordOf(group, who, asOf));
  });
}

const recordOf = (group: ParticipationGroup, { state, towards }: { readonly state: string; readonly towards: string | null }, asOf: string): ParticipationRecord => ({
  id: [group.instrument, state, ...(towards === null ? [] : [towards]), ...(group.from === undefined ? [] : [group.from])].join('/'),
  instrument: group.instrument, state, towards, territory: null, status: group.status, from: group.from ?? null, until: group.until ?? null,
  declarations: group.declarations ?? {}, reservations: group.reservations ?? [], note: group.note ?? null, source: group.source, sourceUrl: group.sourceUrl ?? null,
  checkedOn: asOf, checkedBy: null, supersedes: null,
});
