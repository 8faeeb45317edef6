import type { Role } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { AwaitedClockEntity, ClockEntity, CommandEntity, RequestEntity } from '../entities';
import { UNDER_LAW } from '../law/law-lock';

const requestColumns = `
  r.id, r.agency_id AS "agencyId", r.side, r.reference, r.case_id AS "caseId", r.partner_agency_id AS "partnerAgencyId",
  r.partner_request_id AS "partnerRequestId", r.partner_reference AS "partnerReference", r.family_id AS "familyId", r.follows_id AS "followsId",
  r.form, r.form_version AS "formVersion", r.instrument, r.pack_version AS "packVersion", r.lang, r.subject, r.urgency, r.stage, r.state, r.version,
  r.author_id AS "authorId", r.owner_id AS "ownerId", r.receipt_target_hours AS "receiptTargetHours", r.outcome,
  r.created_at AS "createdAt", r.changed_at AS "changedAt", r.stage_since AS "stageSince", r.sent_at AS "sentAt", r.received_at AS "receivedAt",
  r.closed_at AS "closedAt", r.event_seq AS "eventSeq", r.last_hash AS "lastHash"`;

/** What the recorder needs to know of a command. */
export type Ordered = Pick<CommandEntity, 'id' | 'personId' | 'type' | 'body' | 'digest' | 'outcome'>;
type JoinedCommand = { readonly commandId: string; readonly personId: string | null; readonly commandType: string; readonly body: object; readonly digest: string; readonly answer: object | null };

export async function readRequest(tx: AgencyTransaction, id: string, lock = false): Promise<RequestEntity | null> {
  const [row] = await tx.query<RequestEntity>(
    lock ? `WITH ${UNDER_LAW} SELECT ${requestColumns} FROM law, request r WHERE r.id = $1 FOR UPDATE OF r` : `SELECT ${requestColumns} FROM request r WHERE r.id = $1`, [id]);
  return row ?? null;
}

/**
 * A request and one of its commands, both locked: whoever had to wait for the request sees the command as the other left
 * it, which a command that is only joined would not show.
 */
export async function lockWithCommand(tx: AgencyTransaction, requestId: string, commandId: string): Promise<{ readonly row: RequestEntity; readonly command: Ordered } | null> {
  const [found] = await tx.query<RequestEntity & JoinedCommand>(
    `WITH ${UNDER_LAW}
     SELECT ${requestColumns}, c.id AS "commandId", c.person_id AS "personId", c.type AS "commandType", c.body, c.digest, c.outcome AS answer
       FROM law, request r JOIN command c ON c.request_id = r.id WHERE r.id = $1 AND c.id = $2 FOR UPDATE OF r, c`,
    [requestId, commandId],
  );
  if (!found) return null;
  const { commandId: id, personId, commandType: type, body, digest, answer: outcome, ...row } = found;
  return { row, command: { id, personId, type, body, digest, outcome } };
}

export async function commandOfKey(tx: AgencyTransaction, key: string): Promise<Ordered | null> {
  const [row] = await tx.query<Ordered>('SELECT id, person_id AS "personId", type, body, digest, outcome FROM command WHERE agency_id = $1 AND key = $2', [tx.agencyId, key]);
  return row ?? null;
}

export type ClockRow = Pick<ClockEntity, 'id' | 'code' | 'dueVersion' | 'soonAt' | 'criticalAt' | 'dueExclusive' | 'state' | 'ladder' | 'rungsLeft' | 'explanation' | 'actBy' | 'startsAt' | 'question' | 'owedBy' | 'limitId'>;

export const readClocks = (tx: AgencyTransaction, requestId: string): Promise<ClockRow[]> =>
  tx.query<ClockRow>(
    `SELECT id, code, due_version AS "dueVersion", soon_at AS "soonAt", critical_at AS "criticalAt", due_exclusive AS "dueExclusive", state, ladder,
            rungs_left AS "rungsLeft", explanation, act_by AS "actBy", starts_at AS "startsAt", question, owed_by AS "owedBy", limit_id AS "limitId"
       FROM clock WHERE request_id = $1`,
    [requestId],
  );

export type AwaitedRow = Pick<AwaitedClockEntity, 'id' | 'limitId' | 'owedBy' | 'question'>;

/** Limits of a request that await their event. */
export const readAwaited = (tx: AgencyTransaction, requestId: string): Promise<AwaitedRow[]> =>
  tx.query<AwaitedRow>('SELECT id, limit_id AS "limitId", owed_by AS "owedBy", question FROM awaited_clock WHERE request_id = $1 AND ended_at IS NULL ORDER BY id', [requestId]);

/** Standing of the people whom a command names, as PostgreSQL knows them in this transaction, and the agency's own policy. */
export interface Standing {
  /** An inactive or foreign person holds no role. */
  readonly roles: readonly Role[];
  readonly assigneeRoles: readonly Role[];
  readonly policyHours: number;
}

const rolesOf = (parameter: string): string => `ARRAY(SELECT r.role FROM person_role r JOIN person p ON p.id = r.person_id WHERE p.id = ${parameter}::uuid AND p.active)`;

export async function readStanding(tx: AgencyTransaction, personId: string | null, assigneeId: string | null): Promise<Standing> {
  const [row] = await tx.query<Standing>(
    `SELECT ${rolesOf('$1')} AS roles, ${rolesOf('$2')} AS "assigneeRoles", coalesce((SELECT receipt_target_hours FROM agency_policy), 24) AS "policyHours"`,
    [personId, assigneeId],
  );
  return row!;
}
