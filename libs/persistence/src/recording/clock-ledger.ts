import type { NewRow } from './insert-rows';

export interface Ticking {
  readonly id: string;
  readonly due: Date;
  readonly actBy: Date;
}

/** What is to be written of clocks, put together in memory and then written in one statement a table. */
export class ClockLedger {
  readonly started: NewRow[] = [];
  readonly ended: NewRow[] = [];
  readonly changed: NewRow[] = [];
  readonly awaited: NewRow[] = [];
  readonly fulfilled: { readonly id: string; readonly clock_id: string | null; readonly reason: string }[] = [];
  readonly entries: (NewRow & { readonly clock_id: string })[] = [];

  constructor(readonly open: Map<string, Ticking>) {}

  enter(clock: string, entry: NewRow): void {
    this.entries.push({ clock_id: clock, nth: this.entries.filter(({ clock_id }) => clock_id === clock).length + 1, authority: null, ...entry });
  }

  /** @throws Error where one step would start a clock and stop it */
  end({ id, due, actBy }: Ticking, state: 'met' | 'missed' | 'cancelled', at: string, reason: string | null): void {
    if (this.started.some((row) => row['id'] === id)) throw new Error('One step does not start a clock and stop it.');
    this.ended.push({ id, state, at, reason });
    this.enter(id, { what: state, reason, old_due: due, new_due: due, old_act_by: actBy, new_act_by: actBy });
  }
}

export const END_CLOCKS = `
  UPDATE clock c SET state = e.state, stopped_at = e.at, stopped_because = e.reason, paused_at = NULL
    FROM jsonb_to_recordset($1) AS e(id uuid, state text, at timestamptz, reason text) WHERE c.id = e.id`;

/**
 * A changed clock keeps its old dates where it has none for now (stopped, or without end). A moved date is a new version:
 * it warns again (decisions 20).
 */
export const CHANGE_CLOCKS = `
  UPDATE clock c SET
      question = e.question, state = e.state, paused_at = e.paused_at, stopped_at = e.stopped_at, stopped_because = e.stopped_because,
      starts_at = e.starts_at, start_event = coalesce(e.start_event, c.start_event), act_by = coalesce(e.act_by, c.act_by), due_exclusive = coalesce(e.due_exclusive, c.due_exclusive),
      soon_at = coalesce(e.soon_at, c.soon_at), critical_at = coalesce(e.critical_at, c.critical_at), explanation = CASE WHEN e.state = 'open-ended' THEN c.explanation || e.explanation ELSE e.explanation END,
      doubts = e.doubts, verified = e.verified, certainty = coalesce(e.certainty, c.certainty), law_version = e.law_version, calendar_version = e.calendar_version,
      due_version = c.due_version + CASE WHEN e.act_by <> c.act_by OR e.due_exclusive <> c.due_exclusive THEN 1 ELSE 0 END,
      rungs_left = CASE WHEN e.act_by <> c.act_by OR e.due_exclusive <> c.due_exclusive THEN e.rungs ELSE c.rungs_left END
    FROM jsonb_to_recordset($1) AS e(id uuid, question jsonb, state text, paused_at timestamptz, stopped_at timestamptz, stopped_because text, starts_at timestamptz,
      start_event jsonb, act_by timestamptz, due_exclusive timestamptz, soon_at timestamptz, critical_at timestamptz, explanation jsonb, doubts jsonb, verified boolean, certainty text,
      law_version text, calendar_version text, rungs text[]) WHERE c.id = e.id`;

/** The ledger of a clock: nothing is overwritten, each change is an entry with who, when, why, old and new date. */
export const ENTER = `
  INSERT INTO clock_entry (clock_id, seq, agency_id, at, person_id, what, reason, authority, old_due, new_due, old_act_by, new_act_by)
  SELECT e.clock_id, e.nth + (SELECT count(*) FROM clock_entry known WHERE known.clock_id = e.clock_id), $2::uuid, $3::timestamptz, $4::uuid, e.what, e.reason, e.authority,
         e.old_due, e.new_due, e.old_act_by, e.new_act_by
    FROM jsonb_to_recordset($1) AS e(clock_id uuid, nth integer, what text, reason text, authority text, old_due timestamptz, new_due timestamptz, old_act_by timestamptz, new_act_by timestamptz)`;

/** Limits that awaited their event: fulfilled by a clock that started, or ended with the request. */
export const FULFIL = `
  UPDATE awaited_clock a SET ended_at = $2, ended_because = e.reason, clock_id = e.clock_id
    FROM jsonb_to_recordset($1) AS e(id uuid, clock_id uuid, reason text) WHERE a.id = e.id`;
