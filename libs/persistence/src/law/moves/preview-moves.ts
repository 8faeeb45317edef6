import { isoSeconds } from '@comity/platform';
import type { LawChangeContent } from '@comity/domain';
import type { AgencyTransaction } from '../../database';
import type { AdoptedLaw } from '../assemble-law';
import type { MovedClock } from '../clock-moves';
import { concerned } from './concerned';
import { findMoves } from './find-moves';
import { LawsInUse } from './laws-in-use';
import type { Move } from './move-of';

/** See `ClockMoves.preview`. */
export async function previewMoves(tx: AgencyTransaction, before: AdoptedLaw, after: AdoptedLaw, change: LawChangeContent, at: string): Promise<readonly MovedClock[]> {
  const laws = new LawsInUse(tx, before, after, change.kind);
  const found: Found[] = [];
  for await (const moves of findMoves(tx, { scopes: await concerned(tx, change, before, after, laws), laws, kind: change.kind, at })) found.push(...moves.map(kept));
  return withReferences(tx, found);
}

/** A move without question and working, which are only needed while it is computed. */
export type Found = Omit<MovedClock, 'reference'>;

export const kept = ({ clock, applies, newDue, newActBy, reason }: Move): Found => ({
  clockId: clock.id, requestId: clock.requestId, code: clock.code, limitId: clock.limitId,
  oldDue: isoSeconds(clock.dueExclusive), newDue, oldActBy: isoSeconds(clock.actBy), newActBy, applies, reason,
});

/** Soonest new date first; those without a date before all others, since a person has to decide on them. */
export async function withReferences(tx: AgencyTransaction, found: readonly Found[]): Promise<readonly MovedClock[]> {
  if (found.length === 0) return [];
  const rows = await tx.query<{ id: string; reference: string }>('SELECT id, reference FROM request WHERE id = ANY($1)', [[...new Set(found.map(({ requestId }) => requestId))]]);
  const references = new Map(rows.map(({ id, reference }) => [id, reference]));
  const order = ({ newDue, clockId }: Found): string => `${newDue ?? ''} ${clockId}`;
  return found.map((move) => ({ ...move, reference: references.get(move.requestId) ?? '' })).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
