import { rungs, type LaneState, type Rung, type Stage, type Wake } from '@comity/domain';
import { isoSeconds } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import type { ClockEntity, RequestEntity } from '../entities';

const MOST_WAKES = 20;

type Instants = Pick<ClockEntity, 'soonAt' | 'criticalAt' | 'dueExclusive'>;
type Ladder = Instants & Pick<ClockEntity, 'id' | 'dueVersion' | 'rungsLeft'>;

/** Instant at which each rung of a clock is due. */
export const rungInstants = (clock: Instants): Readonly<Record<Rung, string>> => ({
  officer: isoSeconds(clock.soonAt), supervisor: isoSeconds(clock.criticalAt), head: isoSeconds(clock.dueExclusive),
});

/** Rungs of running clocks, soonest first. */
export function wakesOf(running: readonly Ladder[]): readonly Wake[] {
  return running
    .flatMap((clock) => rungs.filter((rung) => clock.rungsLeft.includes(rung)).map((rung) => ({ clockId: clock.id, dueVersion: clock.dueVersion, rung, at: rungInstants(clock)[rung] })))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : rungs.indexOf(a.rung) - rungs.indexOf(b.rung)))
    .slice(0, MOST_WAKES);
}

/** A change that goes along with the question for the state; its parameters begin at $2, $1 is the id of the request. */
export interface Settling {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** One question, because every command asks it: the clocks that run and the messages that wait. */
export async function laneState(tx: AgencyTransaction, request: RequestEntity, settling: Settling | null = null): Promise<LaneState> {
  const rows = await tx.query<{ dispatches: number } & (Ladder | Record<keyof Ladder, null>)>(
    `${settling ? `WITH settled AS (${settling.sql})` : ''}
     SELECT o.dispatches, k.id, k.due_version AS "dueVersion", k.rungs_left AS "rungsLeft", k.soon_at AS "soonAt", k.critical_at AS "criticalAt", k.due_exclusive AS "dueExclusive"
       FROM (SELECT count(*)::integer AS dispatches FROM message_outbox WHERE request_id = $1 AND delivered_at IS NULL) o
       LEFT JOIN clock k ON k.request_id = $1 AND k.state = 'running'`,
    [request.id, ...(settling?.parameters ?? [])],
  );
  return {
    schema: 1, side: request.side, stage: request.stage as Stage, closed: request.stage === 'closed', version: request.version,
    wakes: wakesOf(rows.filter((row): row is { dispatches: number } & Ladder => row.id !== null)), dispatches: rows[0]?.dispatches ?? 0,
  };
}
