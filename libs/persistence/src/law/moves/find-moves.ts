import type { LawChangeContent } from '@comity/domain';
import { setTimeout as pause } from 'node:timers/promises';
import type { AgencyTransaction } from '../../database';
import type { LawsInUse } from './laws-in-use';
import { moveOf, type Move } from './move-of';
import { openClocks, type OpenClock, type Scope } from './open-clocks';

/**
 * So long the computation keeps the event loop, and so long it rests: whoever else is served by this process waits no
 * longer than that, and the other processes of a small machine get their turn.
 */
const [SLICE_MS, REST_MS] = [5, 10];

export interface Search {
  readonly scopes: readonly Scope[];
  readonly laws: LawsInUse;
  readonly kind: LawChangeContent['kind'];
  /** The knowledge date, ISO 8601. */
  readonly at: string;
}

/** Finds what a change does to the clocks that it can touch, batch after batch; see `openClocks` for `since`. */
export async function* findMoves(tx: AgencyTransaction, search: Search, since: string | null = null): AsyncGenerator<readonly Move[]> {
  for (const scope of search.scopes) {
    for await (const batch of openClocks(tx, scope, since)) yield await movesOf(batch, search, REST_MS);
  }
}

/** Computes a batch in short slices. Where others wait for it, it does not rest. */
export async function movesOf(batch: readonly OpenClock[], { laws, kind, at }: Pick<Search, 'laws' | 'kind' | 'at'>, restMs = 0): Promise<readonly Move[]> {
  const moves: Move[] = [];
  let begun = performance.now();
  for (const clock of batch) {
    const move = moveOf(clock, await laws.of(clock.packVersion), kind, at);
    if (move) moves.push(move);
    if (performance.now() - begun < SLICE_MS) continue;
    await pause(restMs);
    begun = performance.now();
  }
  return moves;
}
