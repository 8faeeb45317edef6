import type { ClockCode, Role, Side } from '@comity/domain';
import type { AgencyTransaction } from '../database';
import { isOpen } from '../readers/request-filter';

/** A clock as a calendar feed may show it: reference and name of the clock, nothing of the case. */
export interface FeedClock {
  readonly id: string;
  readonly reference: string;
  readonly side: Side;
  readonly code: ClockCode;
  readonly limitId: string | null;
  readonly actBy: Date;
  readonly wholeDay: boolean;
  readonly zone: string;
  readonly dueVersion: number;
  readonly cancelled: boolean;
  /** Last entry of its ledger, which every clock begins with. */
  readonly changedAt: Date;
}

/** Beyond this, calendar programs give up: the clocks that end first are shown. */
export const MOST_FEED_CLOCKS = 1_000;
const CANCELLED_DAYS = 30;

/**
 * Running clocks of open requests, and those cancelled in the last 30 days, soonest first. A paused clock has no date that
 * holds, so it is left out until it runs again.
 * @param ownerId a person's requests alone; null: of the whole agency
 */
export async function feedClocks(tx: AgencyTransaction, ownerId: string | null, now: string): Promise<readonly FeedClock[]> {
  const whose = ownerId === null ? 'true' : 'r.owner_id = $2';
  return tx.query<FeedClock>(
    `SELECT c.*, e.at AS "changedAt" FROM (
       (${clocks} WHERE k.state = 'running' AND ${isOpen} AND ${whose} ORDER BY k.act_by, k.id LIMIT ${MOST_FEED_CLOCKS})
       UNION ALL
       (${clocks} WHERE k.state = 'cancelled' AND k.stopped_at > $1::timestamptz - interval '${CANCELLED_DAYS} days' AND ${whose} ORDER BY k.act_by, k.id LIMIT ${MOST_FEED_CLOCKS})
     ) c JOIN LATERAL (SELECT max(at) AS at FROM clock_entry WHERE clock_id = c.id) e ON true
     ORDER BY c.cancelled, c."actBy", c.id LIMIT ${MOST_FEED_CLOCKS}`,
    [now, ...(ownerId === null ? [] : [ownerId])],
  );
}

// Two halves, each in the order of an index.
const clocks = `
  SELECT k.id, r.reference, r.side, k.code, k.limit_id AS "limitId", k.act_by AS "actBy", k.whole_day AS "wholeDay", k.zone, k.due_version AS "dueVersion",
         k.state = 'cancelled' AS cancelled
    FROM clock k JOIN request r ON r.id = k.request_id`;

/** Roles of an active person; empty for anybody else. */
export async function rolesOf(tx: AgencyTransaction, personId: string): Promise<readonly Role[]> {
  return (await tx.query<{ role: Role }>('SELECT r.role FROM person_role r JOIN person p ON p.id = r.person_id WHERE p.id = $1 AND p.active ORDER BY r.role', [personId])).map(({ role }) => role);
}
