import { canonicalJson } from '@comity/domain';
import { newId, sha256Hex } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import type { StoredOutcome } from '../recording/recorder';

/** An order as a person gives it, before anything has been decided. */
export interface GivenCommand {
  readonly key: string;
  readonly personId: string;
  readonly requestId: string;
  readonly type: string;
  readonly body: object;
  readonly now: string;
}

export interface CommandRow {
  readonly id: string;
  readonly requestId: string;
  readonly personId: string | null;
  readonly type: string;
  readonly digest: string;
  readonly outcome: StoredOutcome | null;
  readonly createdAt: Date;
}

/** The key was used before, for something else. */
export class KeyUsedForOtherContent extends Error {}

export const commandDigest = (type: string, body: object): string => sha256Hex(canonicalJson({ type, ...body }));

const columns = 'id, request_id AS "requestId", person_id AS "personId", type, digest, outcome, created_at AS "createdAt"';

/**
 * Writes the row of a command, or finds the one that the same key made. Two that come at once make one row: the second
 * waits for the first.
 * @throws KeyUsedForOtherContent when the key belongs to another content, person or request
 */
export async function giveCommand(tx: AgencyTransaction, { key, personId, requestId, type, body, now }: GivenCommand, sameRequest = true): Promise<{ readonly row: CommandRow; readonly fresh: boolean }> {
  const digest = commandDigest(type, body);
  const [fresh] = await tx.query<CommandRow>(
    `INSERT INTO command (id, agency_id, person_id, key, request_id, type, body, digest, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (agency_id, key) DO NOTHING RETURNING ${columns}`,
    [newId(), tx.agencyId, personId, key, requestId, type, JSON.stringify(body), digest, now],
  );
  if (fresh) return { row: fresh, fresh: true };
  const [known] = await tx.query<CommandRow>(`SELECT ${columns} FROM command WHERE key = $1`, [key]);
  if (!known) throw new Error('A key that exists has no row.');
  if (known.digest !== digest || known.personId !== personId || (sameRequest && known.requestId !== requestId)) throw new KeyUsedForOtherContent();
  return { row: known, fresh: false };
}

/** The command that a key made, with what was ordered. */
export async function commandByKey(tx: AgencyTransaction, key: string): Promise<(CommandRow & { readonly body: object }) | null> {
  const [row] = await tx.query<CommandRow & { readonly body: object }>(`SELECT ${columns}, body FROM command WHERE key = $1`, [key]);
  return row ?? null;
}

export async function commandById(tx: AgencyTransaction, id: string): Promise<CommandRow | null> {
  const [row] = await tx.query<CommandRow>(`SELECT ${columns} FROM command WHERE id = $1`, [id]);
  return row ?? null;
}

/** Answers a command that needs no lane, or whose lane has ended; the first answer stands. @returns what stands */
export async function settleCommand(tx: AgencyTransaction, id: string, outcome: StoredOutcome, now: string): Promise<StoredOutcome> {
  await tx.query('UPDATE command SET outcome = $2, decided_at = $3 WHERE id = $1 AND outcome IS NULL', [id, JSON.stringify(outcome), now]);
  const [row] = await tx.query<{ outcome: StoredOutcome }>('SELECT outcome FROM command WHERE id = $1', [id]);
  return row?.outcome ?? outcome;
}
