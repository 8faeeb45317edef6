import type { Effects, NoticeOrder, Role } from '@comity/domain';
import { newId } from '@comity/platform';
import { NoticeEntity } from '../entities';
import { personOf, type Recording } from './recording';

type Addressee = { readonly owner: string | null } | { readonly role: Role };

const checkers: readonly Role[] = ['liaison-officer', 'supervisor'];

/** Tells people of the own agency. A notice holds a code and parameters, never case content. */
export async function writeNotices(recording: Recording, orders: Effects['notices']): Promise<void> {
  for (const { to, code } of orders) for (const addressee of addressees(recording, to)) await notify(recording, addressee, code, {});
}

function addressees({ row }: Recording, to: NoticeOrder['to']): readonly Addressee[] {
  if (to === 'checkers') return checkers.map((role) => ({ role }));
  if (to === 'owner') return [{ owner: row.ownerId ?? row.authorId }];
  return to === 'author' ? [{ owner: row.authorId }] : [{ owner: to.personId }];
}

/** One notice a person; without an owner the liaison officers of the agency are told, so that somebody is. */
export async function notify(recording: Recording, to: Addressee, code: string, params: object): Promise<void> {
  const { tx, row, now } = recording;
  const people = 'owner' in to && to.owner ? [to.owner] : await holders(recording, 'role' in to ? to.role : 'liaison-officer');
  for (const personId of people) {
    if (personId === personOf(recording)) continue;
    await tx.manager.insert(NoticeEntity, { id: newId(), agencyId: row.agencyId, personId, requestId: row.id, code, params, at: new Date(now), readAt: null });
  }
}

async function holders({ tx }: Recording, role: Role): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id WHERE r.role = $1 AND p.active', [role]);
  return rows.map((row) => row.id);
}
