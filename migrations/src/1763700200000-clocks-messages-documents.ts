import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clocks with their ledger and ladder, messages between agencies, files and their custody, notices. */
export class ClocksMessagesDocuments1763700200000 implements MigrationInterface {
  readonly name = 'ClocksMessagesDocuments1763700200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clock (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid NOT NULL,
        code text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('target', 'min', 'set', 'stated')),
        limit_id text,
        pack_version text NOT NULL,
        owed_by text NOT NULL CHECK (owed_by IN ('us', 'them')),
        ladder boolean NOT NULL,
        start_event jsonb NOT NULL,
        starts_at timestamptz NOT NULL,
        act_by timestamptz NOT NULL,
        due_exclusive timestamptz NOT NULL,
        soon_at timestamptz NOT NULL,
        critical_at timestamptz NOT NULL,
        whole_day boolean NOT NULL,
        zone text NOT NULL,
        profile text NOT NULL,
        explanation jsonb NOT NULL,
        theirs jsonb,
        due_version integer NOT NULL DEFAULT 1,
        state text NOT NULL CHECK (state IN ('running', 'met', 'missed', 'cancelled', 'open-ended')),
        stopped_at timestamptz,
        stopped_because text,
        rungs_left text[] NOT NULL,
        UNIQUE (agency_id, id),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE UNIQUE INDEX clock_runs_once ON clock (request_id, code) WHERE state = 'running';
      CREATE INDEX clock_due ON clock (agency_id, act_by) WHERE state = 'running';
      CREATE INDEX clock_sweep ON clock (soon_at) WHERE state = 'running' AND rungs_left <> '{}';
      CREATE INDEX clock_of_request ON clock (agency_id, request_id);

      CREATE TABLE clock_entry (
        clock_id uuid NOT NULL,
        agency_id uuid NOT NULL,
        seq integer NOT NULL,
        at timestamptz NOT NULL,
        person_id uuid,
        what text NOT NULL CHECK (what IN ('started', 'met', 'missed', 'cancelled', 'open-ended')),
        reason text,
        old_due timestamptz,
        new_due timestamptz,
        PRIMARY KEY (clock_id, seq),
        FOREIGN KEY (agency_id, clock_id) REFERENCES clock (agency_id, id)
      );
      CREATE TABLE escalation (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid NOT NULL,
        clock_id uuid NOT NULL,
        due_version integer NOT NULL,
        rung text NOT NULL CHECK (rung IN ('officer', 'supervisor', 'head')),
        at timestamptz NOT NULL,
        acknowledged_by uuid,
        acknowledged_at timestamptz,
        UNIQUE (clock_id, due_version, rung),
        FOREIGN KEY (agency_id, clock_id) REFERENCES clock (agency_id, id),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE INDEX escalation_open ON escalation (agency_id, at DESC) WHERE acknowledged_at IS NULL;

      CREATE TABLE notice (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        person_id uuid NOT NULL,
        request_id uuid NOT NULL,
        code text NOT NULL,
        params jsonb NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL,
        read_at timestamptz,
        FOREIGN KEY (agency_id, person_id) REFERENCES person (agency_id, id),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE INDEX notice_unread ON notice (agency_id, person_id, at DESC) WHERE read_at IS NULL;

      CREATE TABLE message_sequence (
        agency_id uuid NOT NULL,
        to_agency_id uuid NOT NULL REFERENCES agency,
        last bigint NOT NULL,
        PRIMARY KEY (agency_id, to_agency_id)
      );
      CREATE TABLE message_outbox (
        message_id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        to_agency_id uuid NOT NULL REFERENCES agency,
        request_id uuid NOT NULL,
        sequence bigint NOT NULL,
        type text NOT NULL,
        canonical text NOT NULL,
        digest char(64) NOT NULL,
        signature text NOT NULL,
        documents jsonb NOT NULL DEFAULT '[]',
        created_at timestamptz NOT NULL,
        delivered_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL,
        last_error text,
        UNIQUE (agency_id, to_agency_id, sequence),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE INDEX outbox_open ON message_outbox (next_attempt_at) WHERE delivered_at IS NULL;
      CREATE INDEX outbox_of_request ON message_outbox (agency_id, request_id);

      CREATE TABLE message_inbox (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        sender_agency_id uuid NOT NULL REFERENCES agency,
        message_id uuid NOT NULL,
        sequence bigint NOT NULL,
        type text NOT NULL,
        canonical text NOT NULL,
        digest char(64) NOT NULL,
        signature text NOT NULL,
        received_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('accepted', 'set-aside')),
        reason text,
        request_id uuid,
        command_id uuid,
        processed_at timestamptz,
        UNIQUE (agency_id, sender_agency_id, message_id)
      );
      CREATE INDEX inbox_open ON message_inbox (received_at) WHERE status = 'accepted' AND processed_at IS NULL;
      CREATE INDEX inbox_of_request ON message_inbox (agency_id, request_id);
      CREATE TABLE message_alarm (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        sender_agency_id uuid NOT NULL,
        message_id uuid,
        reason text NOT NULL,
        digest char(64) NOT NULL,
        at timestamptz NOT NULL
      );

      CREATE TABLE document (
        id uuid PRIMARY KEY,
        agency_id uuid NOT NULL,
        request_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('issued', 'attachment', 'answer', 'received')),
        name text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL,
        sha256 char(64) NOT NULL,
        pages integer,
        partner_document_id uuid,
        added_by uuid,
        added_at timestamptz NOT NULL,
        UNIQUE (agency_id, id),
        FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
      );
      CREATE UNIQUE INDEX document_received_once ON document (agency_id, request_id, partner_document_id) WHERE partner_document_id IS NOT NULL;
      CREATE INDEX document_of_request ON document (agency_id, request_id);
      CREATE TABLE custody_entry (
        document_id uuid NOT NULL,
        agency_id uuid NOT NULL,
        seq integer NOT NULL,
        what text NOT NULL CHECK (what IN ('intake', 'issued', 'handed-over', 'taken-over', 'read')),
        sha256 char(64) NOT NULL,
        person_id uuid,
        at timestamptz NOT NULL,
        PRIMARY KEY (document_id, seq),
        FOREIGN KEY (agency_id, document_id) REFERENCES document (agency_id, id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
