import type { LimitRow } from '../instruments/limit';

/** A clock as it is compared with another one. Instants are ISO 8601 in UTC. */
export interface Compared {
  readonly id: string;
  readonly row: LimitRow;
  readonly actBy: string;
}

export interface PairNote {
  readonly code: 'other-side-first' | 'two-consequences';
  readonly first: string;
  readonly second: string;
}

/**
 * What two linked clocks that run together mean: one event with an earlier and a later consequence (ETS 24, Arts 16(4),
 * 18(4)), or two sides of which one has to act first (Reg. (EU) 2023/1543, Arts 10(2), 12(1)).
 */
export function pairNotes(clocks: readonly Compared[]): readonly PairNote[] {
  return clocks.flatMap((one, index) => clocks.slice(index + 1).flatMap((other): readonly PairNote[] => {
    if (!one.row.linked?.includes(other.row.id) && !other.row.linked?.includes(one.row.id)) return [];
    const [first, second] = one.actBy <= other.actBy ? [one, other] : [other, one];
    if (first.row.owedBy !== second.row.owedBy) return first.actBy === second.actBy ? [] : [{ code: 'other-side-first', first: first.id, second: second.id }];
    return first.row.startEvent === second.row.startEvent && first.row.onLapse !== second.row.onLapse ? [{ code: 'two-consequences', first: first.id, second: second.id }] : [];
  }));
}
