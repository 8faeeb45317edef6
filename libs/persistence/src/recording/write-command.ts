import type { AgencyTransaction } from '../database';
import type { Settling } from './lane-state';
import type { Ordered } from './read-rows';
import type { ProposedStep, StoredOutcome } from './recorder';

interface Settled {
  readonly tx: AgencyTransaction;
  readonly command: Ordered;
  readonly outcome: StoredOutcome;
  readonly now: string;
  /** Given where the command has no row yet. */
  readonly unwritten: ProposedStep | null;
}

/** Writes down what became of a command, as a part of the question for the state of the lane. */
export function settling({ tx, command, outcome, now, unwritten }: Settled): Settling | null {
  if (!unwritten) return { sql: 'UPDATE command SET outcome = $2, decided_at = $3 WHERE id = $4', parameters: [JSON.stringify(outcome), now, command.id] };
  if (outcome.outcome === 'refused') return null;
  return {
    sql: `INSERT INTO command (id, agency_id, person_id, key, request_id, type, body, digest, outcome, created_at, decided_at)
          VALUES ($4, $5, NULL, $6, $1, $7, $8, $9, $2, $3, $3)`,
    parameters: [JSON.stringify(outcome), now, command.id, tx.agencyId, unwritten.key, command.type, JSON.stringify(command.body), command.digest],
  };
}
