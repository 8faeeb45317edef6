import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published packs and calendars, which nobody owns, and the law that each agency has adopted. */
export class AdoptedLaw1764000100000 implements MigrationInterface {
  readonly name = 'AdoptedLaw1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pack (
        kind text NOT NULL CHECK (kind IN ('calendar', 'rules', 'participation')),
        version text NOT NULL,
        digest char(64) NOT NULL,
        published_at timestamptz NOT NULL,
        summary jsonb NOT NULL,
        content jsonb NOT NULL,
        PRIMARY KEY (kind, version)
      );
      CREATE TABLE calendar_week (
        version text NOT NULL,
        state text NOT NULL,
        name text NOT NULL,
        weekend integer[] NOT NULL,
        weekend_source text NOT NULL,
        weekend_verified boolean NOT NULL,
        first_year integer NOT NULL,
        last_year integer NOT NULL,
        regions jsonb NOT NULL,
        source text NOT NULL,
        PRIMARY KEY (version, state)
      );
      -- region '': the whole State. What a region takes away from its State is a row with closed = false. No foreign key to
      -- the week: both are written together, and checking 86,000 rows one by one takes longer than writing them.
      CREATE TABLE calendar_day (
        version text NOT NULL,
        state text NOT NULL,
        region text NOT NULL,
        date date NOT NULL,
        closed boolean NOT NULL,
        name text NOT NULL,
        estimate boolean NOT NULL,
        PRIMARY KEY (version, state, region, date)
      );

      ALTER TABLE agency_policy ADD COLUMN participation_max_age_days integer NOT NULL DEFAULT 365 CHECK (participation_max_age_days BETWEEN 1 AND 3650);

      -- What holds now, in one row: whoever computes asks for it first. \`stamp\` is another after each adoption.
      CREATE TABLE agency_law (
        agency_id uuid PRIMARY KEY REFERENCES agency,
        stamp uuid NOT NULL,
        number integer NOT NULL CHECK (number >= 0),
        calendar_version text,
        rules_version text,
        participation_version text,
        changed_at timestamptz NOT NULL
      );
      CREATE TABLE law_change (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        kind text NOT NULL CHECK (kind IN ('calendar-pack', 'rule-pack', 'participation-pack', 'closing-day', 'participation')),
        payload jsonb NOT NULL,
        reason text NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'adopted', 'rejected', 'withdrawn')),
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        decision_reason text,
        law_number integer,
        moved_clocks integer,
        UNIQUE (agency_id, id),
        FOREIGN KEY (agency_id, proposed_by) REFERENCES person (agency_id, id),
        FOREIGN KEY (agency_id, decided_by) REFERENCES person (agency_id, id),
        CHECK ((state = 'proposed') = (decided_by IS NULL)),
        CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
        CHECK ((state = 'adopted') = (law_number IS NOT NULL)),
        CONSTRAINT law_change_two_people CHECK (state NOT IN ('adopted', 'rejected') OR decided_by <> proposed_by)
      );
      CREATE INDEX law_change_newest ON law_change (agency_id, proposed_at DESC);

      -- Without a proposal only what the set-up adopts for a new agency.
      CREATE TABLE adopted_pack (
        agency_id uuid NOT NULL REFERENCES agency,
        law_number integer NOT NULL,
        kind text NOT NULL,
        version text NOT NULL,
        adopted_at timestamptz NOT NULL,
        change_id uuid,
        proposed_by uuid,
        adopted_by uuid,
        PRIMARY KEY (agency_id, law_number, kind),
        FOREIGN KEY (kind, version) REFERENCES pack (kind, version),
        FOREIGN KEY (agency_id, change_id) REFERENCES law_change (agency_id, id),
        CHECK ((change_id IS NULL) = (adopted_by IS NULL)),
        CHECK (adopted_by <> proposed_by)
      );
      CREATE TABLE closing_day (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        law_number integer NOT NULL,
        state text NOT NULL,
        region text,
        date date NOT NULL,
        closed boolean NOT NULL,
        name text NOT NULL,
        reason text NOT NULL,
        change_id uuid NOT NULL,
        proposed_by uuid NOT NULL,
        adopted_by uuid NOT NULL,
        adopted_at timestamptz NOT NULL,
        FOREIGN KEY (agency_id, change_id) REFERENCES law_change (agency_id, id),
        CHECK (adopted_by <> proposed_by)
      );
      CREATE INDEX closing_day_of_agency ON closing_day (agency_id, law_number);
      -- \`supersedes\`: a record of the published pack or one of the agency's own.
      CREATE TABLE participation_record (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        law_number integer NOT NULL,
        instrument text NOT NULL,
        state text NOT NULL,
        towards text,
        territory text,
        status text NOT NULL CHECK (status IN ('party', 'signatory', 'bound-by-union-act', 'opted-out', 'suspended', 'denounced')),
        from_date date,
        until_date date,
        declarations jsonb NOT NULL,
        reservations jsonb NOT NULL,
        note text,
        source text NOT NULL,
        source_url text,
        checked_on date NOT NULL,
        checked_by uuid NOT NULL,
        supersedes text,
        change_id uuid NOT NULL,
        adopted_by uuid NOT NULL,
        adopted_at timestamptz NOT NULL,
        UNIQUE (agency_id, supersedes),
        FOREIGN KEY (agency_id, change_id) REFERENCES law_change (agency_id, id),
        CHECK (adopted_by <> checked_by)
      );
      CREATE INDEX participation_of_agency ON participation_record (agency_id, instrument, state);
    `);
    await isolate(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const ofAgencies = ['agency_law', 'law_change', 'adopted_pack', 'closing_day', 'participation_record'];
const mayChange = ['agency_law', 'law_change'];

/** Rows of an agency as in the other tables; what is published can be read by all and written by the owner alone. */
async function isolate(runner: QueryRunner): Promise<void> {
  for (const table of ofAgencies) {
    await runner.query(`
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      CREATE POLICY ${table}_own ON ${table}
        USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
        WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
      GRANT SELECT, INSERT${mayChange.includes(table) ? ', UPDATE' : ''} ON ${table} TO comity_app;
    `);
  }
  await runner.query('GRANT SELECT ON pack, calendar_week, calendar_day TO comity_app');
}
