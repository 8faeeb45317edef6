import type { Effects, NoticeOrder, Role } from '@comity/domain';
import { newId } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { insertRows } from './insert-rows';
import { personOf, type Recording } from './recording';

type Addressee = { readonly owner: string | null } | { readonly role: Role };

const checkers: readonly Role[] = ['liaison-officer', 'supervisor'];

interface Told {
  readonly to: Addressee;
  readonly code: string;
}

/** Tells people of the own agency. A notice holds a code and parameters, never case content. */
export async function writeNotices(recording: Recording, orders: Effects['notices']): Promise<void> {
  await notify(recording, orders.flatMap(({ to, code }) => addressees(recording, to).map((addressee) => ({ to: addressee, code }))), {});
}

function addressees({ row }: Recording, to: NoticeOrder['to']): readonly Addressee[] {
  if (to === 'checkers') return checkers.map((role) => ({ role }));
  if (to === 'owner') return [{ owner: row.ownerId ?? row.authorId }];
  return to === 'author' ? [{ owner: row.authorId }] : [{ owner: to.personId }];
}

/** One notice a person; without an owner the liaison officers of the agency are told, so that somebody is. */
export async function notify(recording: Recording, told: readonly Told[], params: object): Promise<void> {
  const { tx, row, now } = recording;
  const people = await peopleOf(tx, told);
  await insertRows(tx, 'notice', told.flatMap(({ to, code }) => people(to).filter((id) => id !== personOf(recording)).map((personId) => (
    { id: newId(), agency_id: row.agencyId, person_id: personId, request_id: row.id, code, params, at: now }
  ))));
}

const roleOf = (to: Addressee): Role | null => ('role' in to ? to.role : to.owner ? null : 'liaison-officer');

/** Asks for the holders of all roles at once, and only where one is addressed. */
async function peopleOf(tx: AgencyTransaction, told: readonly Told[]): Promise<(to: Addressee) => readonly string[]> {
  const asked = told.map(({ to }) => roleOf(to)).filter((role) => role !== null);
  const holders = asked.length === 0 ? [] : await tx.query<{ id: string; role: Role }>(
    'SELECT p.id, r.role FROM person p JOIN person_role r ON r.person_id = p.id WHERE r.role = ANY($1) AND p.active', [asked]);
  return (to) => ('owner' in to && to.owner ? [to.owner] : holders.filter(({ role }) => role === roleOf(to)).map(({ id }) => id));
}
