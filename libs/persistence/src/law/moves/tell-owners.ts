import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../../database';
import { insertRows } from '../../recording/insert-rows';
import type { Found } from './preview-moves';

interface OwnedRequest { readonly id: string; readonly version: number; readonly ownerId: string | null }

/**
 * One notice for each person and request, however many of its clocks moved; without an owner the liaison officers are
 * told. Open pages of the requests are told too.
 */
export async function tellOwners(tx: AgencyTransaction, found: readonly Found[], at: string): Promise<void> {
  if (found.length === 0) return;
  const byRequest = new Map<string, Found[]>();
  for (const move of found) byRequest.set(move.requestId, [...(byRequest.get(move.requestId) ?? []), move]);
  const requests = await tx.query<OwnedRequest>('SELECT id, version, coalesce(owner_id, author_id) AS "ownerId" FROM request WHERE id = ANY($1)', [[...byRequest.keys()]]);
  const officers = requests.some(({ ownerId }) => ownerId === null) ? await liaisonOfficers(tx) : [];
  await insertRows(tx, 'notice', requests.flatMap(({ id, ownerId }) => (ownerId === null ? officers : [ownerId]).map((personId) => (
    { id: newId(), agency_id: tx.agencyId, person_id: personId, request_id: id, ...wording(byRequest.get(id)!), at }
  ))));
  await tx.query(
    `SELECT pg_notify('comity_changes', json_build_object('agency', $2::text, 'request', r.id, 'version', r.version)::text) FROM request r WHERE r.id = ANY($1)`,
    [requests.map(({ id }) => id), tx.agencyId]);
}

/** A clock that lost its ground wants a decision: it comes first. */
function wording(moves: readonly Found[]): { readonly code: string; readonly params: object } {
  const groundless = moves.find(({ applies }) => !applies);
  if (groundless) return { code: 'clock-without-ground', params: { clock: groundless.code } };
  return { code: 'clock-moved', params: { clock: moves[0]!.code, clocks: moves.length } };
}

const liaisonOfficers = async (tx: AgencyTransaction): Promise<readonly string[]> =>
  (await tx.query<{ id: string }>(`SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id WHERE r.role = 'liaison-officer' AND p.active`)).map(({ id }) => id);
