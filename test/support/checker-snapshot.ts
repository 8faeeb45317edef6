import type { RequestState, Rung } from '@comity/domain';
import { asOwner } from './database';

export interface RequestRow {
  readonly id: string; readonly agency_id: string; readonly partner_agency_id: string; readonly partner_request_id: string | null;
  readonly side: 'outgoing' | 'incoming'; readonly form: string; readonly stage: string; readonly state: RequestState; readonly version: number;
  readonly event_seq: number; readonly last_hash: string; readonly sent_at: Date | null; readonly closed_at: Date | null;
}
export interface EventRow {
  readonly request_id: string; readonly agency_id: string; readonly seq: number; readonly type: string; readonly data: Record<string, unknown>;
  readonly person_id: string | null; readonly command_id: string; readonly at: Date; readonly prev_hash: string; readonly hash: string;
}
export interface CommandRow {
  readonly id: string; readonly agency_id: string; readonly person_id: string | null; readonly key: string; readonly request_id: string; readonly type: string;
  readonly outcome: { readonly outcome: string; readonly version?: number; readonly stage?: string; readonly refusal?: { readonly code: string } } | null;
}
export interface ClockRow {
  readonly id: string; readonly request_id: string; readonly ladder: boolean; readonly soon_at: Date; readonly critical_at: Date; readonly due_exclusive: Date;
  readonly due_version: number; readonly state: string; readonly stopped_at: Date | null; readonly rungs_left: readonly Rung[]; readonly code: string;
}
export interface EscalationRow { readonly request_id: string; readonly clock_id: string; readonly due_version: number; readonly rung: Rung; readonly at: Date }
export interface OutboxRow {
  readonly message_id: string; readonly agency_id: string; readonly to_agency_id: string; readonly request_id: string; readonly sequence: string;
  readonly type: string; readonly digest: string; readonly delivered_at: Date | null;
}
export interface InboxRow {
  readonly id: string; readonly agency_id: string; readonly sender_agency_id: string; readonly message_id: string; readonly digest: string; readonly status: string;
  readonly request_id: string | null; readonly command_id: string | null; readonly processed_at: Date | null;
}
export interface DocumentRow {
  readonly id: string; readonly agency_id: string; readonly request_id: string; readonly kind: string; readonly size: string; readonly sha256: string;
  readonly partner_document_id: string | null;
}
export interface CustodyRow { readonly document_id: string; readonly seq: number; readonly sha256: string }

/** The case files of all agencies at one moment. */
export interface Snapshot {
  readonly now: Date;
  readonly request: readonly RequestRow[];
  readonly request_event: readonly EventRow[];
  readonly command: readonly CommandRow[];
  readonly clock: readonly ClockRow[];
  readonly escalation: readonly EscalationRow[];
  readonly message_outbox: readonly OutboxRow[];
  readonly message_sequence: readonly { readonly agency_id: string; readonly to_agency_id: string; readonly last: string }[];
  readonly message_inbox: readonly InboxRow[];
  readonly message_alarm: readonly { readonly reason: string }[];
  readonly document: readonly DocumentRow[];
  readonly custody_entry: readonly CustodyRow[];
  readonly standard_document: readonly { readonly id: string; readonly state: string; readonly document_id: string | null }[];
}

const tables = [
  'request', 'request_event', 'command', 'clock', 'escalation', 'message_outbox', 'message_sequence', 'message_inbox', 'message_alarm', 'document', 'custody_entry', 'standard_document',
] as const satisfies readonly (keyof Snapshot)[];

/** Reads everything in one transaction, as the owner of the database. */
export async function takeSnapshot(ownerUrl: string): Promise<Snapshot> {
  return asOwner(ownerUrl, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows: [moment] } = await client.query<{ now: Date }>('SELECT now()');
    const snapshot: Record<string, unknown> = { ...moment };
    for (const table of tables) snapshot[table] = (await client.query(`SELECT * FROM ${table}`)).rows;
    await client.query('COMMIT');
    return snapshot as unknown as Snapshot;
  });
}

/** Rows by a key that several may share. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
