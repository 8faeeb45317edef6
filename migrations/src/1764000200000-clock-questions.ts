import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clocks of the law: the question each was computed from, so that it can be asked again; what stops, extends and moves it. */
export class ClockQuestions1764000200000 implements MigrationInterface {
  readonly name = 'ClockQuestions1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE clock
        -- Null: no limit of the law, but a target of our own or a date that somebody set.
        ADD COLUMN question jsonb,
        ADD COLUMN law_state text,
        ADD COLUMN law_region text,
        ADD COLUMN law_version text,
        ADD COLUMN calendar_version text,
        ADD COLUMN verified boolean NOT NULL DEFAULT true,
        ADD COLUMN doubts jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN certainty text NOT NULL DEFAULT 'confirmed' CHECK (certainty IN ('confirmed', 'stated', 'assumed')),
        ADD COLUMN paused_at timestamptz,
        DROP CONSTRAINT clock_kind_check,
        DROP CONSTRAINT clock_state_check,
        ADD CONSTRAINT clock_kind_check CHECK (kind IN ('target', 'stated', 'max', 'cap', 'min', 'wait', 'before', 'goal', 'set')),
        ADD CONSTRAINT clock_state_check CHECK (state IN ('running', 'paused', 'met', 'missed', 'cancelled', 'open-ended')),
        ADD CONSTRAINT clock_pause_check CHECK ((state = 'paused') = (paused_at IS NOT NULL));
      DROP INDEX clock_runs_once;
      CREATE UNIQUE INDEX clock_runs_once ON clock (request_id, code) WHERE state IN ('running', 'paused');
      -- What a change of calendar or rule could move.
      CREATE INDEX clock_under_law ON clock (agency_id, law_state, due_exclusive) WHERE state IN ('running', 'paused') AND question IS NOT NULL;

      ALTER TABLE clock_entry
        ADD COLUMN authority text,
        ADD COLUMN old_act_by timestamptz,
        ADD COLUMN new_act_by timestamptz,
        ADD COLUMN change_id uuid,
        DROP CONSTRAINT clock_entry_what_check,
        ADD CONSTRAINT clock_entry_what_check CHECK (what IN
          ('started', 'met', 'missed', 'cancelled', 'open-ended', 'paused', 'resumed', 'restarted', 'extended', 'corrected', 'noted', 'moved')),
        ADD CONSTRAINT clock_entry_change FOREIGN KEY (agency_id, change_id) REFERENCES law_change (agency_id, id);

      -- A clock that has not started: it waits for the event that its text names.
      CREATE TABLE awaited_clock (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid NOT NULL,
        limit_id text NOT NULL,
        owed_by text NOT NULL CHECK (owed_by IN ('us', 'them')),
        question jsonb NOT NULL,
        awaits text NOT NULL,
        after_clock_id uuid,
        created_at timestamptz NOT NULL,
        clock_id uuid,
        ended_at timestamptz,
        ended_because text,
        UNIQUE (agency_id, id),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id),
        FOREIGN KEY (agency_id, after_clock_id) REFERENCES clock (agency_id, id)
      );
      CREATE UNIQUE INDEX awaited_once ON awaited_clock (request_id, limit_id) WHERE ended_at IS NULL;
      CREATE INDEX awaited_of_request ON awaited_clock (agency_id, request_id);
      ALTER TABLE awaited_clock ENABLE ROW LEVEL SECURITY;
      ALTER TABLE awaited_clock FORCE ROW LEVEL SECURITY;
      CREATE POLICY awaited_clock_own ON awaited_clock
        USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
        WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE ON awaited_clock TO comity_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
