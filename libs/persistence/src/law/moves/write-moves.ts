import { rungs, thresholds } from '@comity/domain';
import { isoSeconds } from '@comity/platform';
import type { AgencyTransaction } from '../../database';
import type { AdoptedChange } from '../clock-moves';
import type { Move } from './move-of';

/** Writes new dates and the entries of the ledger. A clock without a date keeps its own, with a note in the ledger. */
export async function writeMoves(tx: AgencyTransaction, moves: readonly Move[], { changeId, adoptedBy, at }: AdoptedChange): Promise<void> {
  if (moves.length === 0) return;
  await tx.query(MOVE, [JSON.stringify(moves.filter(({ applies }) => applies).map(newDates)), rungs]);
  await tx.query(ENTER_MOVES, [JSON.stringify(moves.map(entry)), tx.agencyId, at, adoptedBy, changeId]);
}

function newDates({ clock, newDue, newActBy, result, lawVersion }: Move): object {
  if (newDue === null || newActBy === null || !result) throw new Error('A clock moves to a date.');
  const { soonAt, criticalAt } = thresholds(isoSeconds(clock.startsAt), newActBy, newDue);
  return {
    id: clock.id, act_by: newActBy, due_exclusive: newDue, soon_at: soonAt, critical_at: criticalAt, profile: result.profile, explanation: result.steps, doubts: result.doubts,
    verified: result.verified, calendar_version: result.calendar, law_version: lawVersion,
  };
}

const entry = ({ clock, applies, newDue, newActBy, reason }: Move): object => ({
  clock_id: clock.id, what: applies ? 'moved' : 'noted', reason: applies ? null : reason,
  old_due: clock.dueExclusive, new_due: applies ? newDue : clock.dueExclusive, old_act_by: clock.actBy, new_act_by: applies ? newActBy : clock.actBy,
});

/** A moved date is a new version: its ladder begins again (decisions 20). */
const MOVE = `
  UPDATE clock c SET act_by = e.act_by, due_exclusive = e.due_exclusive, soon_at = e.soon_at, critical_at = e.critical_at, profile = e.profile, explanation = e.explanation,
         doubts = e.doubts, verified = e.verified, calendar_version = e.calendar_version, law_version = e.law_version,
         due_version = c.due_version + 1, rungs_left = CASE WHEN c.ladder THEN $2::text[] ELSE c.rungs_left END
    FROM jsonb_to_recordset($1) AS e(id uuid, act_by timestamptz, due_exclusive timestamptz, soon_at timestamptz, critical_at timestamptz, profile text, explanation jsonb, doubts jsonb,
         verified boolean, calendar_version text, law_version text)
   WHERE c.id = e.id AND c.state = 'running'`;

/** Why a date moved is the reason of the change, which the entry names. */
const ENTER_MOVES = `
  INSERT INTO clock_entry (clock_id, seq, agency_id, at, person_id, what, reason, old_due, new_due, old_act_by, new_act_by, change_id)
  SELECT e.clock_id, 1 + (SELECT count(*) FROM clock_entry known WHERE known.clock_id = e.clock_id), $2::uuid, $3::timestamptz, $4::uuid, e.what,
         coalesce(e.reason, (SELECT l.reason FROM law_change l WHERE l.id = $5::uuid)), e.old_due, e.new_due, e.old_act_by, e.new_act_by, $5::uuid
    FROM jsonb_to_recordset($1) AS e(clock_id uuid, what text, reason text, old_due timestamptz, new_due timestamptz, old_act_by timestamptz, new_act_by timestamptz)`;
