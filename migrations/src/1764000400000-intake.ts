import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was found in files that came in, and who took a file in despite a warning, and why. */
export class Intake1764000400000 implements MigrationInterface {
  readonly name = 'Intake1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE document
        ADD COLUMN intake jsonb,
        ADD COLUMN intake_at timestamptz,
        ADD COLUMN accepted_by uuid,
        ADD COLUMN accepted_at timestamptz,
        ADD COLUMN accepted_because text,
        ADD CONSTRAINT document_intake_check CHECK ((intake IS NULL) = (intake_at IS NULL)),
        ADD CONSTRAINT document_accepted_check CHECK ((accepted_by IS NULL) = (accepted_at IS NULL) AND (accepted_by IS NULL) = (accepted_because IS NULL)),
        ADD CONSTRAINT document_accepted_by FOREIGN KEY (agency_id, accepted_by) REFERENCES person (agency_id, id);
      ALTER TABLE custody_entry
        DROP CONSTRAINT custody_entry_what_check,
        ADD CONSTRAINT custody_entry_what_check CHECK (what IN ('intake', 'issued', 'handed-over', 'taken-over', 'read', 'accepted'));

      -- Neither what was found nor the reason that somebody gave is ever written again.
      CREATE FUNCTION document_intake_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (OLD.intake IS NOT NULL AND NEW.intake IS DISTINCT FROM OLD.intake)
           OR (OLD.accepted_because IS NOT NULL AND (NEW.accepted_because, NEW.accepted_by, NEW.accepted_at) IS DISTINCT FROM (OLD.accepted_because, OLD.accepted_by, OLD.accepted_at)) THEN
          RAISE EXCEPTION 'What was found in a document, and why it was accepted, is written once.';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER document_intake_stays BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION document_intake_stays();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
