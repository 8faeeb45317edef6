import type { ClockQuestion } from '@comity/domain';
import type { AgencyTransaction } from '../../database';

/** Of an open clock what is needed to ask its question again. */
export interface OpenClock {
  readonly id: string;
  readonly requestId: string;
  readonly code: string;
  readonly limitId: string | null;
  readonly packVersion: string;
  readonly question: ClockQuestion;
  readonly lawState: string;
  readonly startsAt: Date;
  readonly actBy: Date;
  readonly dueExclusive: Date;
  readonly state: 'running' | 'paused';
}

/** The open clocks that a change can touch. */
export type Scope =
  /** Under the calendar of one place, with at least one of these days between start and end. */
  | { readonly by: 'days'; readonly state: string; readonly region: string | null; readonly days: readonly string[] }
  /** Of these limits, in requests of one rules version. */
  | { readonly by: 'limits'; readonly packVersion: string; readonly limits: readonly string[] };

const BATCH = 1_000;
/** Zones differ from UTC by up to 14 hours; where a period ends on a day that is closed, the end lies after it. */
const [BEFORE, AFTER] = ["interval '2 days'", "interval '8 days'"];

export const OPEN = "c.agency_id = $1 AND c.state IN ('running', 'paused') AND c.question IS NOT NULL";

const columns = `
  c.id, c.request_id AS "requestId", c.code, c.limit_id AS "limitId", c.pack_version AS "packVersion", c.question, c.law_state AS "lawState",
  c.starts_at AS "startsAt", c.act_by AS "actBy", c.due_exclusive AS "dueExclusive", c.state`;

/**
 * In batches along the index of open clocks, so that their number does not matter for the memory.
 * @param since only rows written by this transaction id (`xid`) or a later one; null: all
 */
export async function* openClocks(tx: AgencyTransaction, scope: Scope, since: string | null): AsyncGenerator<readonly OpenClock[]> {
  let after: Pick<OpenClock, 'lawState' | 'dueExclusive' | 'id'> = { lawState: '', dueExclusive: new Date(0), id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const batch = await nextBatch(tx, scope, after, since);
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) return;
    after = batch.at(-1)!;
  }
}

function nextBatch(tx: AgencyTransaction, scope: Scope, { lawState, dueExclusive, id }: Pick<OpenClock, 'lawState' | 'dueExclusive' | 'id'>, since: string | null): Promise<OpenClock[]> {
  const common = [tx.agencyId, dueExclusive, id, since];
  if (scope.by === 'limits') return tx.query<OpenClock>(OF_LIMITS, [...common, lawState, scope.packVersion, scope.limits]);
  return tx.query<OpenClock>(OVER_DAYS, [...common, scope.state, scope.region, scope.days, scope.days[0], scope.days.at(-1)]);
}

/** Of unchanged rows the writer lies further back than the snapshot; ids of transactions are compared by their age. */
const WRITTEN_SINCE = '($4::xid IS NULL OR age(c.xmin) <= age($4::xid))';

const OVER_DAYS = `
  SELECT ${columns} FROM clock c
   WHERE ${OPEN} AND c.law_state = $5 AND c.law_region IS NOT DISTINCT FROM $6 AND (c.due_exclusive, c.id) > ($2::timestamptz, $3::uuid) AND ${WRITTEN_SINCE}
     AND c.due_exclusive >= $8::date - ${AFTER} AND least(c.starts_at, c.act_by) <= $9::date + ${BEFORE}
     AND EXISTS (SELECT 1 FROM unnest($7::date[]) AS day WHERE day BETWEEN least(c.starts_at, c.act_by) - ${BEFORE} AND c.due_exclusive + ${AFTER})
   ORDER BY c.due_exclusive, c.id LIMIT ${BATCH}`;

const OF_LIMITS = `
  SELECT ${columns} FROM clock c
   WHERE ${OPEN} AND (c.law_state, c.due_exclusive, c.id) > ($5, $2::timestamptz, $3::uuid) AND ${WRITTEN_SINCE}
     AND c.pack_version = $6 AND c.limit_id = ANY($7)
   ORDER BY c.law_state, c.due_exclusive, c.id LIMIT ${BATCH}`;

/** Those of these clocks that are still open. */
export const openClocksById = (tx: AgencyTransaction, ids: readonly string[]): Promise<OpenClock[]> =>
  tx.query<OpenClock>(`SELECT ${columns} FROM clock c WHERE ${OPEN} AND c.id = ANY($2) ORDER BY c.id`, [tx.agencyId, ids]);
