import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second language of a draft, what people translate into it paragraph by paragraph, and the terms an agency keeps. */
export class Translations1764000700000 implements MigrationInterface {
  readonly name = 'Translations1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE draft ADD COLUMN also text;
      ALTER TABLE draft ADD COLUMN arrangement text CHECK (arrangement IN ('beside', 'after'));

      -- Every saving is a row of its own, so that nothing is overwritten; the highest version counts.
      CREATE TABLE translation_segment (
        request_id uuid NOT NULL,
        lang text NOT NULL,
        source_sha256 char(64) NOT NULL,
        version integer NOT NULL,
        agency_id uuid NOT NULL,
        at text NOT NULL,
        source text NOT NULL,
        text text NOT NULL,
        -- 'missing': what was there is taken back.
        state text NOT NULL CHECK (state IN ('missing', 'machine', 'human', 'certified')),
        translator text NOT NULL,
        certification jsonb CHECK ((certification IS NOT NULL) = (state = 'certified')),
        replaces_sha256 char(64),
        saved_by uuid NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (request_id, lang, source_sha256, version),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id),
        FOREIGN KEY (agency_id, saved_by) REFERENCES person (agency_id, id),
        CHECK (state NOT IN ('human', 'certified') OR (translator <> '' AND text <> ''))
      );

      CREATE TABLE glossary_term (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        from_lang text NOT NULL,
        to_lang text NOT NULL,
        term text NOT NULL,
        term_also text[] NOT NULL,
        rendering text NOT NULL,
        rendering_also text[] NOT NULL,
        note text NOT NULL,
        source text NOT NULL,
        added_by uuid NOT NULL,
        added_at timestamptz NOT NULL,
        ended_by uuid,
        ended_at timestamptz,
        FOREIGN KEY (agency_id, added_by) REFERENCES person (agency_id, id),
        FOREIGN KEY (agency_id, ended_by) REFERENCES person (agency_id, id),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );
      CREATE UNIQUE INDEX glossary_term_in_use ON glossary_term (agency_id, from_lang, to_lang, lower(term)) WHERE ended_at IS NULL;
    `);
    for (const table of ['translation_segment', 'glossary_term']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_own ON ${table}
          USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
          WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
        GRANT SELECT, INSERT ON ${table} TO comity_app;
      `);
    }
    await runner.query('GRANT UPDATE (ended_by, ended_at) ON glossary_term TO comity_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
