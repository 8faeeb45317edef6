import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Directory of agencies (readable by all), people, sessions and the settings of an agency. */
export class AgenciesAndPeople1763700000000 implements MigrationInterface {
  readonly name = 'AgenciesAndPeople1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
        id uuid NOT NULL,
        mode text NOT NULL CHECK (mode IN ('demonstration', 'production')),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE agency (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9]{2,6}(-[A-Z0-9]{1,6})?$'),
        name text NOT NULL,
        name_native text,
        native_lang text,
        country_code char(2) NOT NULL,
        zone text NOT NULL,
        languages text[] NOT NULL,
        address text[] NOT NULL DEFAULT '{}',
        email text,
        tel text,
        public_key text NOT NULL
      );
      CREATE TABLE agency_policy (
        agency_id uuid PRIMARY KEY REFERENCES agency,
        receipt_target_hours integer NOT NULL DEFAULT 24 CHECK (receipt_target_hours BETWEEN 1 AND 2160)
      );
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        name text NOT NULL,
        post text NOT NULL,
        email text NOT NULL,
        password_hash text NOT NULL,
        zone text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        failed_attempts integer NOT NULL DEFAULT 0,
        locked_until timestamptz,
        UNIQUE (agency_id, id)
      );
      CREATE UNIQUE INDEX person_email ON person (lower(email));
      CREATE TABLE person_role (
        person_id uuid NOT NULL,
        agency_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('prosecutor', 'liaison-officer', 'supervisor', 'head-of-authority', 'auditor', 'administrator')),
        PRIMARY KEY (person_id, role),
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
      );
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('browser', 'token')),
        token_digest char(64) NOT NULL UNIQUE,
        csrf_digest char(64),
        label text,
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
