import type { MigrationInterface, QueryRunner } from 'typeorm';

const caseTables = [
  'agency_policy', 'person', 'person_role', 'session', 'case_file', 'reference_counter', 'request', 'draft', 'draft_version',
  'approved_form', 'received_form', 'command', 'request_event', 'narrative', 'clock', 'clock_entry', 'escalation', 'notice',
  'message_sequence', 'message_outbox', 'message_inbox', 'message_alarm', 'document', 'custody_entry',
];
const appendOnly = ['request_event', 'clock_entry', 'custody_entry', 'draft_version', 'message_alarm', 'approved_form', 'received_form'];

/**
 * Forced row-level security by equality with the transaction's agency, and the few functions that look across
 * agencies. They run as the owner and return ids only. `nullif`: after the first SET LOCAL on a pooled connection the
 * setting is the empty text, and a bare cast would throw.
 */
export class Isolation1763700300000 implements MigrationInterface {
  readonly name = 'Isolation1763700300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of caseTables) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_own ON ${table}
          USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
          WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
        GRANT SELECT, INSERT, UPDATE ON ${table} TO comity_app;
      `);
    }
    for (const table of appendOnly) await runner.query(`REVOKE UPDATE ON ${table} FROM comity_app`);
    await runner.query(`
      GRANT DELETE ON narrative TO comity_app;
      GRANT SELECT ON agency, installation TO comity_app;
      -- The owner of the tables answers the questions that no single agency can; FORCE binds it too, so it gets its own policy.
      DO $$
      DECLARE t text;
      BEGIN
        FOREACH t IN ARRAY ARRAY['person', 'person_role', 'session', 'request', 'clock', 'message_outbox', 'message_inbox', 'command'] LOOP
          EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO %I USING (true)', t || '_owner_reads', t, current_user);
        END LOOP;
      END $$;

      CREATE FUNCTION sign_in_candidate(given_email text) RETURNS TABLE (agency_id uuid, person_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$ SELECT p.agency_id, p.id FROM person p WHERE lower(p.email) = lower(given_email) $$;
      CREATE FUNCTION session_owner(given_digest text) RETURNS TABLE (agency_id uuid, session_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$ SELECT s.agency_id, s.id FROM session s WHERE s.token_digest = given_digest $$;

      CREATE FUNCTION due_rungs(given_now timestamptz, most integer)
        RETURNS TABLE (agency_id uuid, request_id uuid, clock_id uuid, due_version integer, rung text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
          SELECT c.agency_id, c.request_id, c.id, c.due_version,
                 CASE WHEN c.due_exclusive <= given_now AND 'head' = ANY (c.rungs_left) THEN 'head'
                      WHEN c.critical_at <= given_now AND 'supervisor' = ANY (c.rungs_left) THEN 'supervisor'
                      ELSE 'officer' END
            FROM clock c
           WHERE c.state = 'running' AND c.rungs_left <> '{}' AND c.soon_at <= given_now
             AND ((c.due_exclusive <= given_now AND 'head' = ANY (c.rungs_left))
               OR (c.critical_at <= given_now AND 'supervisor' = ANY (c.rungs_left))
               OR (c.soon_at <= given_now AND 'officer' = ANY (c.rungs_left)))
           ORDER BY c.act_by LIMIT most $$;
      CREATE FUNCTION undelivered_messages(given_now timestamptz, most integer) RETURNS TABLE (agency_id uuid, request_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
          SELECT o.agency_id, o.request_id FROM message_outbox o
           WHERE o.delivered_at IS NULL AND o.next_attempt_at <= given_now
           GROUP BY o.agency_id, o.request_id ORDER BY min(o.created_at) LIMIT most $$;
      CREATE FUNCTION undecided_steps(given_before timestamptz, most integer)
        RETURNS TABLE (agency_id uuid, request_id uuid, side text, command_id uuid, digest text, closed boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
          SELECT c.agency_id, c.request_id, r.side, c.id, c.digest::text, r.stage = 'closed'
            FROM command c JOIN request r ON r.id = c.request_id
           WHERE c.outcome IS NULL AND c.person_id IS NULL AND c.created_at <= given_before
           ORDER BY c.created_at LIMIT most $$;
      CREATE FUNCTION open_requests(only_agency uuid) RETURNS TABLE (agency_id uuid, request_id uuid, side text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
          SELECT r.agency_id, r.id, r.side FROM request r
           WHERE r.stage NOT IN ('closed', 'draft') AND (only_agency IS NULL OR r.agency_id = only_agency) ORDER BY r.created_at $$;
      REVOKE ALL ON FUNCTION sign_in_candidate(text), session_owner(text), due_rungs(timestamptz, integer),
        undelivered_messages(timestamptz, integer), undecided_steps(timestamptz, integer), open_requests(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION sign_in_candidate(text), session_owner(text), due_rungs(timestamptz, integer),
        undelivered_messages(timestamptz, integer), undecided_steps(timestamptz, integer), open_requests(uuid) TO comity_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
