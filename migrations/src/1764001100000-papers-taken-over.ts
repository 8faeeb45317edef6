import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that came another way and were taken over by a person: into a new request, or over what was known of one. */
export class PapersTakenOver1764001100000 implements MigrationInterface {
  readonly name = 'PapersTakenOver1764001100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE taken_over_paper (
        document_id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid NOT NULL,
        -- Whether the request began with it.
        opens boolean NOT NULL,
        channel text NOT NULL CHECK (channel IN ('email', 'post', 'hand', 'portal')),
        -- As the person states it.
        received_at timestamptz NOT NULL,
        -- Of the data inside the paper: the same data are taken over once, in whatever file they come.
        data_sha256 char(64) NOT NULL,
        -- The form as it was known from then on.
        form text NOT NULL,
        form_version text NOT NULL,
        lang text NOT NULL,
        form_values jsonb NOT NULL,
        -- Where the sources did not say the same, and what the person took.
        choices jsonb NOT NULL,
        -- Why it was taken over although its signatures are broken.
        despite text,
        taken_by uuid NOT NULL,
        taken_at timestamptz NOT NULL,
        UNIQUE (agency_id, data_sha256),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id),
        FOREIGN KEY (agency_id, document_id) REFERENCES document (agency_id, id),
        FOREIGN KEY (agency_id, taken_by) REFERENCES person (agency_id, id)
      );
      CREATE INDEX taken_over_paper_of_request ON taken_over_paper (agency_id, request_id, taken_at DESC);
      ALTER TABLE taken_over_paper ENABLE ROW LEVEL SECURITY;
      ALTER TABLE taken_over_paper FORCE ROW LEVEL SECURITY;
      CREATE POLICY taken_over_paper_own ON taken_over_paper
        USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
        WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
      GRANT SELECT, INSERT ON taken_over_paper TO comity_app;
      -- A request that began with a paper is found by the reference on it when the message comes later.
      CREATE INDEX request_on_paper ON request (agency_id, partner_agency_id, partner_reference) WHERE side = 'incoming' AND partner_request_id IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
