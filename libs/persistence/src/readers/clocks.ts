import type { Certainty, ClockCode, ClockKind, ClockQuestion, ClockResult, ExplanationStep, Side, StartEvent, TheirClock } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import type { ClockLife } from '../entities';

/** A clock with its ledger. */
export interface ClockRecord {
  readonly id: string;
  readonly requestId: string;
  readonly side: Side;
  readonly code: ClockCode;
  readonly kind: ClockKind;
  readonly limitId: string | null;
  readonly packVersion: string;
  readonly owedBy: 'us' | 'them';
  readonly start: StartEvent;
  readonly startsAt: Date;
  readonly actBy: Date;
  readonly dueExclusive: Date;
  readonly soonAt: Date;
  readonly criticalAt: Date;
  readonly wholeDay: boolean;
  readonly zone: string;
  readonly partnerZone: string;
  readonly profile: string;
  readonly explanation: readonly ExplanationStep[];
  readonly theirs: TheirClock | null;
  readonly dueVersion: number;
  readonly state: ClockLife;
  readonly pausedAt: Date | null;
  readonly question: ClockQuestion | null;
  readonly verified: boolean;
  readonly doubts: ClockResult['doubts'];
  readonly certainty: Certainty;
  readonly lawVersion: string | null;
  readonly calendarVersion: string | null;
  readonly stoppedAt: Date | null;
  readonly stoppedBecause: string | null;
  readonly ledger: readonly ClockEntryRecord[];
}

export interface ClockEntryRecord {
  readonly clockId: string;
  readonly seq: number;
  readonly at: Date;
  readonly what: string;
  readonly reason: string | null;
  readonly oldDue: Date | null;
  readonly newDue: Date | null;
  readonly authority: string | null;
  readonly oldActBy: Date | null;
  readonly newActBy: Date | null;
  /** The change of law that moved the date, where one did. */
  readonly changeId: string | null;
  readonly by: string | null;
}

const columns = `
  k.id, k.request_id AS "requestId", r.side, k.code, k.kind, k.limit_id AS "limitId", k.pack_version AS "packVersion", k.owed_by AS "owedBy", k.start_event AS start,
  k.starts_at AS "startsAt", k.act_by AS "actBy", k.due_exclusive AS "dueExclusive", k.soon_at AS "soonAt", k.critical_at AS "criticalAt",
  k.whole_day AS "wholeDay", k.zone, p.zone AS "partnerZone", k.profile, k.explanation, k.theirs, k.due_version AS "dueVersion",
  k.state, k.stopped_at AS "stoppedAt", k.stopped_because AS "stoppedBecause", k.paused_at AS "pausedAt",
  k.question, k.verified, k.doubts, k.certainty, k.law_version AS "lawVersion", k.calendar_version AS "calendarVersion"
  FROM clock k JOIN request r ON r.id = k.request_id JOIN agency p ON p.id = r.partner_agency_id`;

/** Clocks by id, in no particular order. */
export const clocksById = async (tx: AgencyTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, ClockRecord>> => {
  if (ids.length === 0) return new Map();
  const clocks = await withLedger(tx, await tx.query<ClockRecord>(`SELECT ${columns} WHERE k.id = ANY($1)`, [ids]));
  return new Map(clocks.map((clock) => [clock.id, clock]));
};

/** All clocks of a request: running ones first, soonest first, then those that have stopped. */
export const clocksOfRequest = async (tx: AgencyTransaction, requestId: string): Promise<readonly ClockRecord[]> =>
  withLedger(tx, await tx.query<ClockRecord>(`SELECT ${columns} WHERE k.request_id = $1 ORDER BY k.state NOT IN ('running', 'paused'), k.act_by, k.id`, [requestId]));

async function withLedger(tx: AgencyTransaction, clocks: readonly ClockRecord[]): Promise<readonly ClockRecord[]> {
  if (clocks.length === 0) return [];
  const entries = await tx.query<ClockEntryRecord>(
    `SELECT e.clock_id AS "clockId", e.seq, e.at, e.what, e.reason, e.old_due AS "oldDue", e.new_due AS "newDue", e.authority, e.old_act_by AS "oldActBy", e.new_act_by AS "newActBy", e.change_id AS "changeId", n.name AS by
       FROM clock_entry e LEFT JOIN person n ON n.id = e.person_id WHERE e.clock_id = ANY($1) ORDER BY e.clock_id, e.seq`,
    [clocks.map(({ id }) => id)],
  );
  return clocks.map((clock) => ({ ...clock, ledger: entries.filter(({ clockId }) => clockId === clock.id) }));
}

/** A limit that has not started: it awaits the event that its text names. */
export interface AwaitedClockRecord {
  readonly id: string;
  readonly limitId: string;
  readonly owedBy: 'us' | 'them';
  readonly awaits: string;
  readonly afterClockId: string | null;
  readonly createdAt: Date;
}

export const awaitedClocksOf = (tx: AgencyTransaction, requestId: string): Promise<readonly AwaitedClockRecord[]> =>
  tx.query<AwaitedClockRecord>(
    'SELECT id, limit_id AS "limitId", owed_by AS "owedBy", awaits, after_clock_id AS "afterClockId", created_at AS "createdAt" FROM awaited_clock WHERE request_id = $1 AND ended_at IS NULL ORDER BY id', [requestId]);
