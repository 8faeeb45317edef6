import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Heads of papers, as two administrators of an agency adopt them, and who approved which wording of a form. */
export class LetterheadsAndWordings1764000800000 implements MigrationInterface {
  readonly name = 'LetterheadsAndWordings1764000800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letterhead (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        name text NOT NULL,
        name_native text,
        native_lang text,
        address text[] NOT NULL,
        -- Digest of a PNG in the store of the agency, and what became of the uploaded file on the way.
        picture char(64),
        picture_width integer,
        picture_height integer,
        picture_notes jsonb NOT NULL DEFAULT '[]',
        reason text NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'adopted', 'rejected', 'withdrawn')),
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        decision_reason text,
        -- Counts the letterheads of the agency; the one with the highest number holds.
        number integer CHECK (number > 0),
        UNIQUE (agency_id, number),
        FOREIGN KEY (agency_id, proposed_by) REFERENCES person (agency_id, id),
        FOREIGN KEY (agency_id, decided_by) REFERENCES person (agency_id, id),
        CHECK ((name_native IS NULL) = (native_lang IS NULL)),
        CHECK ((picture IS NULL) = (picture_width IS NULL) AND (picture IS NULL) = (picture_height IS NULL)),
        CHECK ((state = 'proposed') = (decided_by IS NULL)),
        CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
        CHECK ((state = 'adopted') = (number IS NOT NULL)),
        CONSTRAINT letterhead_two_people CHECK (state NOT IN ('adopted', 'rejected') OR decided_by <> proposed_by)
      );
      CREATE INDEX letterhead_newest ON letterhead (agency_id, proposed_at DESC);

      -- The wordings of the release that is set up: what an approval must be an approval of.
      CREATE TABLE wording (
        form text NOT NULL,
        lang text NOT NULL,
        sha256 char(64) NOT NULL,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (form, lang)
      );
      CREATE TABLE wording_approval (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        form text NOT NULL,
        lang text NOT NULL,
        wording_sha256 char(64) NOT NULL,
        -- Who stands for it; not necessarily somebody with an account.
        approved_by text NOT NULL,
        post text NOT NULL,
        competence text NOT NULL,
        approved_on date NOT NULL,
        entered_by uuid NOT NULL,
        entered_at timestamptz NOT NULL,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        withdrawn_because text,
        FOREIGN KEY (agency_id, entered_by) REFERENCES person (agency_id, id),
        FOREIGN KEY (agency_id, withdrawn_by) REFERENCES person (agency_id, id),
        CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_by IS NULL) = (withdrawn_because IS NULL))
      );
      CREATE UNIQUE INDEX wording_approval_standing ON wording_approval (agency_id, form, lang, wording_sha256) WHERE withdrawn_at IS NULL;
      CREATE INDEX wording_approval_newest ON wording_approval (agency_id, form, lang, entered_at DESC);

      GRANT SELECT ON wording TO comity_app;
    `);
    for (const table of ['letterhead', 'wording_approval']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_own ON ${table}
          USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
          WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
      `);
    }
    // What was proposed or approved is never changed afterwards, only decided or withdrawn.
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, decision_reason, number) ON letterhead TO comity_app;
      GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at, withdrawn_because) ON wording_approval TO comity_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
