import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requirements of States as a published pack, an agency's own checks, and what suggests a new one. */
export class Requirements1764000900000 implements MigrationInterface {
  readonly name = 'Requirements1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE pack DROP CONSTRAINT pack_kind_check, ADD CONSTRAINT pack_kind_check CHECK (kind IN ('calendar', 'rules', 'participation', 'requirements'));
      ALTER TABLE law_change DROP CONSTRAINT law_change_kind_check,
        ADD CONSTRAINT law_change_kind_check CHECK (kind IN ('calendar-pack', 'rule-pack', 'participation-pack', 'requirement-pack', 'closing-day', 'participation'));
      ALTER TABLE agency_law ADD COLUMN requirements_version text;

      -- A version of a check, or (content null) the proposal to retire one. A check keeps its number through its versions.
      CREATE TABLE agency_check (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        number integer NOT NULL CHECK (number > 0),
        version integer NOT NULL CHECK (version > 0),
        content jsonb,
        reason text NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'adopted', 'rejected', 'withdrawn', 'replaced', 'retired')),
        replaces uuid,
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        decision_reason text,
        -- When a later version, or a retirement, took its place.
        ended_at timestamptz,
        UNIQUE (agency_id, id),
        UNIQUE (agency_id, number, version),
        FOREIGN KEY (agency_id, replaces) REFERENCES agency_check (agency_id, id),
        FOREIGN KEY (agency_id, proposed_by) REFERENCES person (agency_id, id),
        FOREIGN KEY (agency_id, decided_by) REFERENCES person (agency_id, id),
        CHECK (content IS NOT NULL OR replaces IS NOT NULL),
        CHECK ((state = 'proposed') = (decided_by IS NULL)),
        CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
        CHECK ((state IN ('replaced', 'retired')) = (ended_at IS NOT NULL)),
        CONSTRAINT agency_check_two_people CHECK (state IN ('proposed', 'withdrawn') OR decided_by <> proposed_by)
      );
      -- One version of a check is in force.
      CREATE UNIQUE INDEX agency_check_in_force ON agency_check (agency_id, number) WHERE state = 'adopted' AND content IS NOT NULL;
      CREATE INDEX agency_check_newest ON agency_check (agency_id, proposed_at DESC);

      -- What somebody wrote stays in the narrative of the event; it is named here by request and event.
      CREATE TABLE check_suggestion (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        request_id uuid NOT NULL,
        event_seq integer NOT NULL,
        step text NOT NULL CHECK (step IN ('returned', 'more-information', 'refused', 'partial')),
        code text,
        form text NOT NULL,
        requested_state text NOT NULL,
        section text,
        at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'turned', 'dismissed')),
        check_id uuid,
        reason text,
        decided_by uuid,
        decided_at timestamptz,
        UNIQUE NULLS NOT DISTINCT (agency_id, request_id, event_seq, code),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id),
        FOREIGN KEY (agency_id, check_id) REFERENCES agency_check (agency_id, id),
        FOREIGN KEY (agency_id, decided_by) REFERENCES person (agency_id, id),
        CHECK ((state = 'open') = (decided_by IS NULL)),
        CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
        CHECK ((state = 'turned') = (check_id IS NOT NULL)),
        CHECK (state <> 'dismissed' OR reason IS NOT NULL)
      );
      CREATE INDEX check_suggestion_newest ON check_suggestion (agency_id, at DESC);
    `);
    for (const table of ['agency_check', 'check_suggestion']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_own ON ${table}
          USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
          WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
        GRANT SELECT, INSERT, UPDATE ON ${table} TO comity_app;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
