import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses of calendar feeds, one for a person; only the digest of the secret is kept. */
export class CalendarFeed1764000300000 implements MigrationInterface {
  readonly name = 'CalendarFeed1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feed (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        person_id uuid NOT NULL,
        token_digest char(64) NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        revoked_at timestamptz,
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
      );
      CREATE UNIQUE INDEX calendar_feed_once ON calendar_feed (person_id) WHERE revoked_at IS NULL;
      ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
      ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
      CREATE POLICY calendar_feed_own ON calendar_feed
        USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
        WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
      GRANT SELECT, INSERT, UPDATE ON calendar_feed TO comity_app;
      -- What a feed shows after its end: clocks that were cancelled lately.
      CREATE INDEX clock_cancelled ON clock (agency_id, stopped_at) WHERE state = 'cancelled';

      DO $$
      BEGIN
        EXECUTE format('CREATE POLICY calendar_feed_owner_reads ON calendar_feed FOR SELECT TO %I USING (true)', current_user);
      END $$;
      -- One way for unknown, revoked and deactivated alike. The cast lets the unique index answer.
      CREATE FUNCTION feed_owner(given_digest text) RETURNS TABLE (agency_id uuid, person_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
          SELECT f.agency_id, f.person_id FROM calendar_feed f JOIN person p ON p.id = f.person_id
           WHERE f.token_digest = given_digest::char(64) AND f.revoked_at IS NULL AND p.active $$;
      REVOKE ALL ON FUNCTION feed_owner(text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION feed_owner(text) TO comity_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
