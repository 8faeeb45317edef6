import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The live session of a secret, in one question. Only the owner of the session is looked up across agencies; the rest runs
 * with the caller's own rights as that agency, under row-level security. `SET comity.agency` on the function gives the
 * setting back at its end, whatever transaction it is called in.
 */
export class UseOfASession1763700400000 implements MigrationInterface {
  readonly name = 'UseOfASession1763700400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The cast lets the unique index answer: compared as text, every session would be read.
      CREATE OR REPLACE FUNCTION session_owner(given_digest text) RETURNS TABLE (agency_id uuid, session_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
        $$ SELECT s.agency_id, s.id FROM session s WHERE s.token_digest = given_digest::char(64) $$;

      CREATE FUNCTION use_session(given_digest text, given_kind text, given_now timestamptz, idle_since timestamptz, renew_until timestamptz)
        RETURNS TABLE (agency_id uuid, id uuid, csrf_digest text, seen_at timestamptz, expires_at timestamptz, person_id uuid, name text, zone text, roles text[])
        LANGUAGE plpgsql VOLATILE SECURITY INVOKER SET search_path = pg_catalog, public SET comity.agency = '' AS $$
      #variable_conflict use_column
      DECLARE
        owner record;
        live record;
      BEGIN
        SELECT o.agency_id, o.session_id INTO owner FROM session_owner(given_digest) o;
        IF NOT FOUND THEN RETURN; END IF;
        PERFORM set_config('comity.agency', owner.agency_id::text, true);
        SELECT s.csrf_digest, s.seen_at, s.expires_at, p.id AS person_id, p.name, p.zone,
               ARRAY(SELECT r.role FROM person_role r WHERE r.person_id = p.id ORDER BY r.role) AS roles
          INTO live FROM session s JOIN person p ON p.id = s.person_id
         WHERE s.id = owner.session_id AND s.kind = given_kind AND s.revoked_at IS NULL AND p.active
           AND s.expires_at > given_now AND (s.kind = 'token' OR s.seen_at > idle_since);
        IF NOT FOUND THEN RETURN; END IF;
        -- Use is written down only where it was long ago; no instant means that this is no use.
        IF live.seen_at <= renew_until THEN
          UPDATE session SET seen_at = given_now WHERE session.id = owner.session_id;
          live.seen_at := given_now;
        END IF;
        RETURN QUERY SELECT owner.agency_id, owner.session_id, live.csrf_digest::text, live.seen_at, live.expires_at, live.person_id, live.name, live.zone, live.roles;
      END $$;
      REVOKE ALL ON FUNCTION use_session(text, text, timestamptz, timestamptz, timestamptz) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION use_session(text, text, timestamptz, timestamptz, timestamptz) TO comity_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
