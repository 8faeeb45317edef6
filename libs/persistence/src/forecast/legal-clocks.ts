import type { ClockCode, ClockKind, Side } from '@comity/domain';
import type { AgencyTransaction } from '../database';

/** A running or paused clock that the law or an authority set. */
export interface LegalClockRecord {
  readonly id: string;
  readonly side: Side;
  readonly code: ClockCode;
  readonly limitId: string | null;
  readonly kind: ClockKind;
  readonly owedBy: 'us' | 'them';
  readonly state: 'running' | 'paused';
  readonly actBy: Date;
  readonly dueExclusive: Date;
  readonly wholeDay: boolean;
  readonly zone: string;
}

/** Soonest first. Targets of our own have no law behind them and are left out. */
export const legalClocksOf = async (tx: AgencyTransaction, requestId: string): Promise<readonly LegalClockRecord[]> =>
  tx.query<LegalClockRecord>(
    `SELECT k.id, r.side, k.code, k.limit_id AS "limitId", k.kind, k.owed_by AS "owedBy", k.state, k.act_by AS "actBy", k.due_exclusive AS "dueExclusive", k.whole_day AS "wholeDay", k.zone
       FROM clock k JOIN request r ON r.id = k.request_id
      WHERE k.request_id = $1 AND k.state IN ('running', 'paused') AND k.kind <> 'target' ORDER BY k.act_by, k.id`,
    [requestId],
  );
