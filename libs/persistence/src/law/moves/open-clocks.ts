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
  c.id, c.request_id AS "requestId", c.code, c.limit_id AS "limitId", c.pack_version AS "packVersion", c.question,
  c.starts_at AS "startsAt", c.act_by AS "actBy", c.due_exclusive AS "dueExclusive", c.state`;

/**
 * In batches from one pass over the open clocks of the agency, so that their number does not matter for the memory. A
 * cursor and not page after page: the planner cannot tell how many clocks a change touches, and would read all of them for
 * each page.
 * @param since only rows written by this transaction id (`xid`) or a later one; null: all
 */
export async function* openClocks(tx: AgencyTransaction, scope: Scope, since: string | null): AsyncGenerator<readonly OpenClock[]> {
  const common = [tx.agencyId, since];
  if (scope.by === 'limits') await tx.query(OF_LIMITS, [...common, scope.packVersion, scope.limits]);
  else await tx.query(OVER_DAYS, [...common, scope.state, scope.region, scope.days, scope.days[0], scope.days.at(-1)]);
  let batch: readonly OpenClock[];
  do {
    batch = await tx.query<OpenClock>(`FETCH ${BATCH} FROM open_clocks`);
    if (batch.length > 0) yield batch;
  } while (batch.length === BATCH);
  await tx.query('CLOSE open_clocks');
}

/** Of unchanged rows the writer lies further back than the snapshot; ids of transactions are compared by their age. */
const OPEN_CLOCKS = `
  DECLARE open_clocks NO SCROLL CURSOR FOR SELECT ${columns} FROM clock c WHERE ${OPEN} AND ($2::xid IS NULL OR age(c.xmin) <= age($2::xid))`;

const OVER_DAYS = `${OPEN_CLOCKS}
     AND c.law_state = $3 AND c.law_region IS NOT DISTINCT FROM $4 AND c.due_exclusive >= $6::date - ${AFTER} AND least(c.starts_at, c.act_by) <= $7::date + ${BEFORE}
     AND EXISTS (SELECT 1 FROM unnest($5::date[]) AS day WHERE day BETWEEN least(c.starts_at, c.act_by) - ${BEFORE} AND c.due_exclusive + ${AFTER})`;

const OF_LIMITS = `${OPEN_CLOCKS} AND c.pack_version = $3 AND c.limit_id = ANY($4)`;

/** Those of these clocks that are still open. */
export const openClocksById = (tx: AgencyTransaction, ids: readonly string[]): Promise<OpenClock[]> =>
  tx.query<OpenClock>(`SELECT ${columns} FROM clock c WHERE ${OPEN} AND c.id = ANY($2) ORDER BY c.id`, [tx.agencyId, ids]);
