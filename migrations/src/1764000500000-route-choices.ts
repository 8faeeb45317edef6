import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The route that an officer chose for a request, with what was offered and why this one. */
export class RouteChoices1764000500000 implements MigrationInterface {
  readonly name = 'RouteChoices1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE route_choice (
        request_id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        question jsonb NOT NULL,
        route_id text NOT NULL,
        instrument text,
        title text NOT NULL,
        articles text NOT NULL,
        rank integer NOT NULL,
        -- Ids of the routes that were offered, best first.
        offered text[] NOT NULL,
        law_version text NOT NULL,
        reason text,
        chosen_by uuid NOT NULL,
        chosen_at timestamptz NOT NULL,
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id),
        FOREIGN KEY (agency_id, chosen_by) REFERENCES person (agency_id, id)
      );
      ALTER TABLE route_choice ENABLE ROW LEVEL SECURITY;
      ALTER TABLE route_choice FORCE ROW LEVEL SECURITY;
      CREATE POLICY route_choice_own ON route_choice
        USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
        WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
      GRANT SELECT, INSERT ON route_choice TO comity_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
