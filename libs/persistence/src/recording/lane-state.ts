import { rungs, type Rung, type Side, type Stage } from '@comity/domain';
import { isoSeconds } from '@comity/platform';
import type { AgencyTransaction } from '../database';
import { ClockEntity, OutboxEntity, type RequestEntity } from '../entities';

/** A rung of a clock and the instant at which it is due. */
export interface Wake {
  readonly clockId: string;
  readonly dueVersion: number;
  readonly rung: Rung;
  readonly at: string;
}

/** What the workflow keeps of a request: enough to wait, nothing to decide with. Plain JSON. */
export interface LaneState {
  readonly schema: 1;
  readonly side: Side;
  readonly stage: Stage;
  readonly closed: boolean;
  readonly version: number;
  /** Rungs that have not fired, soonest first. */
  readonly wakes: readonly Wake[];
  /** Messages of this request that have not been delivered yet. */
  readonly dispatches: number;
}

const MOST_WAKES = 20;

/** Instant at which each rung of a clock is due. */
export const rungInstants = (clock: ClockEntity): Readonly<Record<Rung, string>> => ({
  officer: isoSeconds(clock.soonAt), supervisor: isoSeconds(clock.criticalAt), head: isoSeconds(clock.dueExclusive),
});

export function wakesOf(clocks: readonly ClockEntity[]): readonly Wake[] {
  return clocks
    .filter((clock) => clock.state === 'running')
    .flatMap((clock) => rungs.filter((rung) => clock.rungsLeft.includes(rung)).map((rung) => ({ clockId: clock.id, dueVersion: clock.dueVersion, rung, at: rungInstants(clock)[rung] })))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : rungs.indexOf(a.rung) - rungs.indexOf(b.rung)))
    .slice(0, MOST_WAKES);
}

export async function laneState(tx: AgencyTransaction, request: RequestEntity): Promise<LaneState> {
  const clocks = await tx.manager.findBy(ClockEntity, { requestId: request.id, state: 'running' });
  const dispatches = await tx.manager.createQueryBuilder(OutboxEntity, 'o').where('o.request_id = :id AND o.delivered_at IS NULL', { id: request.id }).getCount();
  return {
    schema: 1, side: request.side, stage: request.stage as Stage, closed: request.stage === 'closed', version: request.version,
    wakes: wakesOf(clocks), dispatches,
  };
}
