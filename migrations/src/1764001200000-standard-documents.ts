import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Standard documents that people make inside a request: drafts with a version, then issued papers that never change. */
export class StandardDocuments1764001200000 implements MigrationInterface {
  readonly name = 'StandardDocuments1764001200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standard_document (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid NOT NULL,
        form text NOT NULL,
        form_version text NOT NULL,
        lang text NOT NULL,
        version integer NOT NULL,
        form_values jsonb NOT NULL,
        reasons jsonb NOT NULL,
        declarations jsonb NOT NULL,
        -- Who wrote each reason: some findings are waived by a supervisor alone.
        reasons_by jsonb NOT NULL,
        -- Fields that the rows answered when it was begun: section, key, from.
        origins jsonb NOT NULL,
        -- Everybody who saved a version.
        editors text[] NOT NULL,
        digest char(64) NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'issued', 'discarded')),
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        saved_by uuid NOT NULL,
        saved_at timestamptz NOT NULL,
        -- What the issued paper was made from, and how.
        issued_values jsonb,
        letterhead jsonb,
        paper jsonb,
        document_id uuid,
        issued_by uuid,
        issued_at timestamptz,
        UNIQUE (agency_id, id),
        UNIQUE (document_id),
        CHECK ((state = 'issued') = (document_id IS NOT NULL)),
        CHECK ((document_id IS NULL) = (issued_values IS NULL) AND (document_id IS NULL) = (issued_by IS NULL) AND (document_id IS NULL) = (issued_at IS NULL)),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id),
        FOREIGN KEY (agency_id, document_id) REFERENCES document (agency_id, id),
        FOREIGN KEY (agency_id, made_by) REFERENCES person (agency_id, id),
        FOREIGN KEY (agency_id, saved_by) REFERENCES person (agency_id, id),
        FOREIGN KEY (agency_id, issued_by) REFERENCES person (agency_id, id)
      );
      CREATE INDEX standard_document_of_request ON standard_document (agency_id, request_id);
      ALTER TABLE standard_document ENABLE ROW LEVEL SECURITY;
      ALTER TABLE standard_document FORCE ROW LEVEL SECURITY;
      CREATE POLICY standard_document_own ON standard_document
        USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
        WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE ON standard_document TO comity_app;

      -- What was issued or discarded is never written again.
      CREATE FUNCTION standard_document_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state <> 'draft' THEN
          RAISE EXCEPTION 'A standard document that was issued or discarded is written no more.';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER standard_document_stays BEFORE UPDATE ON standard_document FOR EACH ROW EXECUTE FUNCTION standard_document_stays();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
