import { newId } from '@comity/platform';
import type { Client } from 'pg';
import type { TestAgency } from './agencies';

const DAY = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY);

/** A request as its row and history would be, written as the owner of the database. Days are elapsed days, fractions allowed. */
export interface PastRequest {
  readonly agency: TestAgency;
  readonly partner: TestAgency;
  readonly side?: 'outgoing' | 'incoming';
  readonly form?: string;
  readonly owner?: string;
  readonly subject?: string;
  /** Null: still a draft. */
  readonly sentDaysAgo: number | null;
  readonly answeredAfter?: number;
  readonly withdrawnAfter?: number;
}

let count = 0;

/** @returns id and reference */
export async function addPastRequest(client: Client, { agency, partner, side = 'outgoing', form = 'COE_TCY_MLA_SUBSCRIBER_31', owner, subject = 'Invented', sentDaysAgo, answeredAfter, withdrawnAfter }: PastRequest): Promise<{ readonly id: string; readonly reference: string }> {
  const [id, reference] = [newId(), `${agency.code}-2026-${String(90_000 + (count += 1))}`];
  const sent = sentDaysAgo === null ? null : daysAgo(sentDaysAgo);
  const stage = sent === null ? 'draft' : answeredAfter !== undefined ? 'replied' : withdrawnAfter !== undefined ? 'closed' : side === 'outgoing' ? 'sent' : 'received';
  await client.query("SELECT set_config('comity.agency', $1, false)", [agency.id]);
  await client.query(
    `INSERT INTO request (id, agency_id, side, reference, partner_agency_id, partner_request_id, family_id, form, form_version, instrument, pack_version, lang, subject, stage, state, version, owner_id, created_at, changed_at, stage_since, sent_at, received_at)
     VALUES ($1, $2, $3, $4, $5, $6, $1, $7, '1', 'coe-budapest-185', '1', 'en', $8, $9, '{}', 1, $10, now(), now(), now(), $11, $12)`,
    [id, agency.id, side, reference, partner.id, side === 'incoming' ? newId() : null, form, subject, stage, owner ?? null, sent, side === 'incoming' ? sent : null],
  );
  const told = async (seq: number, type: string, after: number | undefined): Promise<void> => {
    if (after === undefined || sent === null) return;
    await client.query("INSERT INTO request_event (request_id, agency_id, seq, type, data, command_id, at, prev_hash, hash) VALUES ($1, $2, $3, $4, '{}', $5, $6, repeat('0', 64), repeat('0', 64))", [id, agency.id, seq, type, newId(), new Date(sent.getTime() + after * DAY)]);
  };
  await told(1, side === 'outgoing' ? 'AnswerReceived' : 'AnswerSent', answeredAfter);
  await told(2, side === 'outgoing' ? 'WithdrawalSent' : 'WithdrawalReceived', withdrawnAfter);
  return { id, reference };
}

export interface TestClock {
  readonly agency: TestAgency;
  readonly requestId: string;
  readonly code: string;
  readonly kind: string;
  readonly limit?: string;
  readonly actBy: string;
  readonly zone?: string;
  readonly wholeDay?: boolean;
  readonly dueVersion?: number;
  readonly state?: 'running' | 'paused' | 'met' | 'cancelled';
  readonly stoppedDaysAgo?: number;
}

/** A clock of it, with the first entry of its ledger. @returns its id */
export async function addClock(client: Client, { agency, requestId, code, kind, limit, actBy, zone = 'Europe/Brussels', wholeDay = true, dueVersion = 1, state = 'running', stoppedDaysAgo }: TestClock): Promise<string> {
  const id = newId();
  await client.query("SELECT set_config('comity.agency', $1, false)", [agency.id]);
  await client.query(
    `INSERT INTO clock (id, agency_id, request_id, code, kind, limit_id, pack_version, owed_by, ladder, start_event, starts_at, act_by, due_exclusive, soon_at, critical_at, whole_day, zone, profile, explanation, due_version, state, stopped_at, paused_at, rungs_left)
     VALUES ($1, $2, $3, $4, $5, $6, '1', 'them', true, '{}', '2026-11-01T00:00:00Z', $7, $7, $7, $7, $8, $9, 'calendar-strict', '[]', $10, $11, $12, $13, '{}')`,
    [id, agency.id, requestId, code, kind, limit ?? null, actBy, wholeDay, zone, dueVersion, state, stoppedDaysAgo === undefined ? null : daysAgo(stoppedDaysAgo), state === 'paused' ? new Date() : null],
  );
  await client.query("INSERT INTO clock_entry (clock_id, agency_id, seq, at, what) VALUES ($1, $2, 1, '2026-11-01T10:00:00Z', 'started')", [id, agency.id]);
  return id;
}
