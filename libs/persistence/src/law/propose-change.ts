import { examineChange, hasRight, refuse, rightRoles, type ChangeFinding, type LawChangeContent, type Refused, type Role } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { adoptedLaw } from './adopted-law';
import { changeWorld } from './change-world';

export interface GivenProposal {
  readonly id: string;
  readonly content: LawChangeContent;
  /** Why, in words for the colleague who adopts. */
  readonly reason: string;
  readonly personId: string;
  readonly now: string;
}

export type Proposing = { readonly outcome: 'proposed' } | Refused | { readonly outcome: 'unacceptable'; readonly findings: readonly ChangeFinding[] };

/** Writes a proposal, which takes no effect. What could never be adopted is not written. */
export async function proposeChange(tx: AgencyTransaction, { id, content, reason, personId, now }: GivenProposal): Promise<Proposing> {
  const person = await deciderOf(tx, personId);
  if (!person.active || !hasRight(person.roles, 'law.propose')) return refuse('ROLE_MISSING', `This needs one of the roles: ${rightRoles['law.propose'].join(', ')}. An administrator of your agency grants roles.`);
  const findings = examineChange(content, await changeWorld(tx, await adoptedLaw(tx), now));
  if (findings.length > 0) return { outcome: 'unacceptable', findings };
  await tx.query(
    `INSERT INTO law_change (id, agency_id, kind, payload, reason, state, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, 'proposed', $6, $7)`,
    [id, tx.agencyId, content.kind, JSON.stringify(content.payload), reason, personId, now],
  );
  return { outcome: 'proposed' };
}

/** The person with the roles held at this moment, as PostgreSQL has them. */
export async function deciderOf(tx: AgencyTransaction, personId: string): Promise<{ readonly id: string; readonly active: boolean; readonly roles: readonly Role[] }> {
  const [row] = await tx.query<{ active: boolean; roles: Role[] }>(
    'SELECT p.active, ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id ORDER BY r.role) AS roles FROM person p WHERE p.id = $1', [personId]);
  return { id: personId, active: row?.active ?? false, roles: row?.roles ?? [] };
}
