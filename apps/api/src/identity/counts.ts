import { hasRight, incomingProcedure, mayCommand, outgoingProcedure, type Move } from '@comity/domain';
import type { MeResponse } from '@comity/http-contract';
import type { AgencyTransaction } from '@comity/persistence';
import type { SignedIn } from './signed-in';

type Counts = MeResponse['counts'];

const stagesOf = (stages: Readonly<Record<string, { readonly move: Move }>>): readonly string[] =>
  Object.entries(stages).filter(([, { move }]) => move === 'us').map(([stage]) => stage);
const ours = { outgoing: stagesOf(outgoingProcedure.stages), incoming: stagesOf(incomingProcedure.stages) };

// $1 person, $2 takes what nobody owns, $3 and $4 stages in which the move is ours, $5 liaison officer, $6 supervisor, $7 head,
// $8 may approve: a draft that is being checked needs anybody who may approve it, but not the one whose draft it is
const COUNTS = `
  SELECT (SELECT count(*)::int FROM request r
           WHERE ((r.side = 'outgoing' AND r.stage = ANY ($3)) OR (r.side = 'incoming' AND r.stage = ANY ($4)))
             AND CASE r.stage WHEN 'review' THEN $8 AND r.owner_id IS DISTINCT FROM $1
                               ELSE r.owner_id = $1 OR (r.owner_id IS NULL AND $2) END) AS desk,
         (SELECT count(*)::int FROM request r WHERE r.side = 'incoming' AND r.stage = ANY ($4)) AS inbox,
         (SELECT count(*)::int FROM escalation e JOIN request r ON r.id = e.request_id
           WHERE e.acknowledged_at IS NULL
             AND CASE e.rung WHEN 'officer' THEN r.owner_id = $1 OR (r.owner_id IS NULL AND $5)
                             WHEN 'supervisor' THEN $6 ELSE $7 END) AS escalations,
         (SELECT count(*)::int FROM notice n WHERE n.person_id = $1 AND n.read_at IS NULL) AS notices`;

/** The figures of the navigation: what needs this person. */
export async function countsOf(tx: AgencyTransaction, { personId, roles }: SignedIn): Promise<Counts> {
  if (!hasRight(roles, 'request.read')) return { desk: 0, inbox: 0, escalations: 0, notices: 0 };
  const [liaison, supervisor, head] = [roles.includes('liaison-officer'), roles.includes('supervisor'), roles.includes('head-of-authority')];
  const [counts] = await tx.query<Counts>(COUNTS, [personId, liaison || supervisor, ours.outgoing, ours.incoming, liaison, supervisor, head, mayCommand(roles, 'ApproveAndSend')]);
  if (!counts) throw new Error('Counting gives one row.');
  return counts;
}
