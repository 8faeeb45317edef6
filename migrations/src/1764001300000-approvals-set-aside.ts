import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An approval whose paper was not issued can be set aside: it stays in the record, and another may follow. */
export class ApprovalsSetAside1764001300000 implements MigrationInterface {
  readonly name = 'ApprovalsSetAside1764001300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE approved_form
        -- Approvals of a request are counted from one.
        ADD COLUMN approval integer NOT NULL DEFAULT 1 CHECK (approval > 0),
        ADD COLUMN set_aside_at timestamptz,
        ADD COLUMN set_aside_by uuid,
        -- Why the paper does not go out: notice, why, at. Null while nothing holds it.
        ADD COLUMN held jsonb,
        DROP CONSTRAINT approved_form_pkey,
        ADD PRIMARY KEY (request_id, approval),
        ADD CHECK ((set_aside_at IS NULL) = (set_aside_by IS NULL)),
        ADD FOREIGN KEY (agency_id, set_aside_by) REFERENCES person (agency_id, id);
      ALTER TABLE approved_form ALTER COLUMN approval DROP DEFAULT;
      CREATE UNIQUE INDEX approved_form_standing ON approved_form (request_id) WHERE set_aside_at IS NULL;
      GRANT UPDATE (set_aside_at, set_aside_by, held) ON approved_form TO comity_app;

      CREATE FUNCTION approved_form_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.set_aside_at IS NOT NULL
           OR (to_jsonb(NEW) - 'set_aside_at' - 'set_aside_by' - 'held') IS DISTINCT FROM (to_jsonb(OLD) - 'set_aside_at' - 'set_aside_by' - 'held') THEN
          RAISE EXCEPTION 'What was approved is never changed: it is set aside once.';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER approved_form_stays BEFORE UPDATE ON approved_form FOR EACH ROW EXECUTE FUNCTION approved_form_stays();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
