import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, requests, drafts, commands, events and narratives. */
export class Requests1763700100000 implements MigrationInterface {
  readonly name = 'Requests1763700100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_file (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        reference text NOT NULL,
        title text NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (agency_id, reference),
        UNIQUE (agency_id, id)
      );
      CREATE TABLE reference_counter (
        agency_id uuid NOT NULL REFERENCES agency,
        kind text NOT NULL CHECK (kind IN ('request', 'case')),
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (agency_id, kind, year)
      );
      CREATE TABLE request (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        side text NOT NULL CHECK (side IN ('outgoing', 'incoming')),
        reference text NOT NULL,
        case_id uuid,
        partner_agency_id uuid NOT NULL REFERENCES agency,
        partner_request_id uuid,
        partner_reference text,
        family_id uuid NOT NULL,
        follows_id uuid,
        form text NOT NULL,
        form_version text NOT NULL,
        instrument text NOT NULL,
        pack_version text NOT NULL,
        lang text NOT NULL,
        subject text NOT NULL,
        urgency text NOT NULL DEFAULT 'normal',
        stage text NOT NULL,
        state jsonb NOT NULL,
        version integer NOT NULL DEFAULT 0,
        author_id uuid,
        owner_id uuid,
        receipt_target_hours integer,
        outcome text,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        stage_since timestamptz NOT NULL,
        sent_at timestamptz,
        received_at timestamptz,
        closed_at timestamptz,
        event_seq integer NOT NULL DEFAULT 0,
        last_hash char(64) NOT NULL DEFAULT repeat('0', 64),
        UNIQUE (agency_id, reference),
        UNIQUE (agency_id, id),
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file (agency_id, id),
        FOREIGN KEY (agency_id, owner_id) REFERENCES person (agency_id, id)
      );
      CREATE UNIQUE INDEX incoming_once ON request (agency_id, partner_agency_id, partner_request_id) WHERE side = 'incoming';
      CREATE INDEX request_list ON request (agency_id, stage, changed_at DESC);
      CREATE INDEX request_family ON request (agency_id, family_id);
      CREATE INDEX request_owner ON request (agency_id, owner_id) WHERE stage <> 'closed';

      CREATE TABLE draft (
        request_id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        version integer NOT NULL,
        lang text NOT NULL,
        form_values jsonb NOT NULL,
        reasons jsonb NOT NULL DEFAULT '{}',
        declarations jsonb NOT NULL DEFAULT '{}',
        digest char(64) NOT NULL,
        saved_by uuid NOT NULL,
        saved_at timestamptz NOT NULL,
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE TABLE draft_version (
        request_id uuid NOT NULL,
        agency_id uuid NOT NULL,
        version integer NOT NULL,
        lang text NOT NULL,
        form_values jsonb NOT NULL,
        reasons jsonb NOT NULL,
        declarations jsonb NOT NULL,
        digest char(64) NOT NULL,
        saved_by uuid NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (request_id, version),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE TABLE approved_form (
        request_id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        draft_version integer NOT NULL,
        form text NOT NULL,
        form_version text NOT NULL,
        lang text NOT NULL,
        form_values jsonb NOT NULL,
        letterhead jsonb NOT NULL,
        findings jsonb NOT NULL,
        digest char(64) NOT NULL,
        approved_by uuid NOT NULL,
        approved_at timestamptz NOT NULL,
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE TABLE received_form (
        request_id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        form text NOT NULL,
        form_version text NOT NULL,
        lang text NOT NULL,
        form_values jsonb NOT NULL,
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );

      CREATE TABLE command (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL REFERENCES agency,
        person_id uuid,
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
        request_id uuid NOT NULL,
        type text NOT NULL,
        body jsonb NOT NULL,
        digest char(64) NOT NULL,
        outcome jsonb,
        created_at timestamptz NOT NULL,
        decided_at timestamptz,
        UNIQUE (agency_id, key)
      );
      CREATE INDEX command_of_request ON command (agency_id, request_id);
      CREATE INDEX command_undecided ON command (created_at) WHERE outcome IS NULL AND person_id IS NULL;

      CREATE TABLE request_event (
        request_id uuid NOT NULL,
        agency_id uuid NOT NULL,
        seq integer NOT NULL,
        type text NOT NULL,
        data jsonb NOT NULL,
        person_id uuid,
        command_id uuid NOT NULL,
        at timestamptz NOT NULL,
        prev_hash char(64) NOT NULL,
        hash char(64) NOT NULL,
        PRIMARY KEY (request_id, seq),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE TABLE narrative (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid NOT NULL,
        event_seq integer NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        at timestamptz NOT NULL,
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE INDEX narrative_of_event ON narrative (agency_id, request_id, event_seq);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
