import type { AgencyTransaction } from '../../database';
import type { AdoptedLaw } from '../assemble-law';
import type { AdoptedChange, MovedClock } from '../clock-moves';
import { keepStepsOut } from '../law-lock';
import { concerned } from './concerned';
import { findMoves, movesOf, type Search } from './find-moves';
import { LawsInUse } from './laws-in-use';
import { openClocksById } from './open-clocks';
import { kept, withReferences, type Found } from './preview-moves';
import { tellOwners } from './tell-owners';
import { writeMoves } from './write-moves';

/** So many clocks are written at once, with their working. */
const AT_ONCE = 500;

/**
 * See `ClockMoves.apply`. The long part, finding, keeps nobody out; what steps changed meanwhile is looked at again once
 * they are kept out, and only what is to be written is computed then.
 */
export async function applyMoves(tx: AgencyTransaction, before: AdoptedLaw, after: AdoptedLaw, change: AdoptedChange): Promise<readonly MovedClock[]> {
  const { content, at } = change;
  // Rules reach no request that runs: there is nothing to write.
  if (content.kind === 'rule-pack') return [];
  const laws = new LawsInUse(tx, before, after, content.kind);
  const since = await oldestUnderWay(tx);
  const ids = new Set<string>();
  const find = async (from: string | null): Promise<void> => {
    const search: Search = { scopes: await concerned(tx, content, before, after, laws), laws, kind: content.kind, at };
    for await (const moves of findMoves(tx, search, from)) for (const { clock } of moves) ids.add(clock.id);
  };
  await find(null);
  await keepStepsOut(tx);
  await find(since);
  return write(tx, [...ids], { laws, change });
}

/** Whatever was written by this transaction id or a later one may not have been seen by the statements that follow. */
async function oldestUnderWay(tx: AgencyTransaction): Promise<string> {
  const [row] = await tx.query<{ oldest: string }>('SELECT pg_snapshot_xmin(pg_current_snapshot())::xid::text AS oldest');
  return row!.oldest;
}

async function write(tx: AgencyTransaction, ids: readonly string[], { laws, change }: { readonly laws: LawsInUse; readonly change: AdoptedChange }): Promise<readonly MovedClock[]> {
  const written: Found[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const moves = await movesOf(await openClocksById(tx, ids.slice(from, from + AT_ONCE)), { laws, kind: change.content.kind, at: change.at });
    await writeMoves(tx, moves, change);
    written.push(...moves.map(kept));
  }
  await tellOwners(tx, written, change.at);
  return withReferences(tx, written.filter(({ applies }) => applies));
}
