import type { Rung, Side } from '@comity/domain';
import type { Database } from '../database';

export interface RequestKey {
  readonly agencyId: string;
  readonly requestId: string;
}

/** Questions over all agencies, answered by the database with ids alone; the work is then done agency by agency. */
export class Sweeps {
  constructor(private readonly db: Database) {}

  /** Rungs whose instant has come and that have not fired; of one clock the highest. */
  async dueRungs(now: string, limit: number): Promise<readonly (RequestKey & { clockId: string; dueVersion: number; rung: Rung })[]> {
    return this.db.acrossAgencies('SELECT agency_id AS "agencyId", request_id AS "requestId", clock_id AS "clockId", due_version AS "dueVersion", rung FROM due_rungs($1, $2)', [now, limit]);
  }

  /** Requests with messages that wait for their next attempt. */
  async undelivered(now: string, limit: number): Promise<readonly RequestKey[]> {
    return this.db.acrossAgencies('SELECT agency_id AS "agencyId", request_id AS "requestId" FROM undelivered_messages($1, $2)', [now, limit]);
  }

  /** Steps of Comity itself (received messages, formal requests) that no lane has taken yet. */
  async unprocessed(before: string, limit: number): Promise<readonly (RequestKey & { side: Side; commandId: string; digest: string; closed: boolean })[]> {
    return this.db.acrossAgencies(
      'SELECT agency_id AS "agencyId", request_id AS "requestId", side, command_id AS "commandId", digest, closed FROM undecided_steps($1, $2)', [before, limit],
    );
  }

  /** Requests that need a lane: all but drafts and closed ones. */
  async openRequests(agencyId?: string): Promise<readonly (RequestKey & { side: Side })[]> {
    return this.db.acrossAgencies('SELECT agency_id AS "agencyId", request_id AS "requestId", side FROM open_requests($1)', [agencyId ?? null]);
  }
}
