import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = { issued_paper: 'SELECT, INSERT, UPDATE', made_paper: 'SELECT, INSERT', trust_policy: 'SELECT, INSERT, UPDATE' };

/** Register of issued papers with its public question, papers that were made once, whose signatures are believed, and what was verified. */
export class ProofOfPapers1764001000000 implements MigrationInterface {
  readonly name = 'ProofOfPapers1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const [table, may] of Object.entries(tables)) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_own ON ${table}
          USING (agency_id = nullif(current_setting('comity.agency', true), '')::uuid)
          WITH CHECK (agency_id = nullif(current_setting('comity.agency', true), '')::uuid);
        GRANT ${may} ON ${table} TO comity_app;
      `);
    }
    await runner.query(ONCE);
    await runner.query(PUBLIC_QUESTION);
    await runner.query(EARLIER_PAPERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLES = `
  CREATE TABLE issued_paper (
    document_id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    request_id uuid NOT NULL,
    form text NOT NULL,
    file_sha256 char(64) NOT NULL,
    -- Of the data inside, and the twelve signs of it that are printed; unknown for papers from before the register.
    data_sha256 char(64),
    code char(12),
    -- What signs it beside the digest: level, name in the certificate, what the certificate says of itself.
    signature jsonb,
    issued_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    CHECK ((data_sha256 IS NULL) = (code IS NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)),
    FOREIGN KEY (agency_id, document_id) REFERENCES document (agency_id, id),
    FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id),
    FOREIGN KEY (agency_id, withdrawn_by) REFERENCES person (agency_id, id)
  );
  CREATE INDEX issued_paper_file ON issued_paper (file_sha256);
  CREATE INDEX issued_paper_data ON issued_paper (data_sha256);
  CREATE INDEX issued_paper_code ON issued_paper (code);
  CREATE INDEX issued_paper_of_request ON issued_paper (agency_id, request_id);

  -- A signature is never the same twice: the first paper that was made is the paper.
  CREATE TABLE made_paper (
    request_id uuid NOT NULL,
    agency_id uuid NOT NULL,
    -- What it is made from: the digest of the approved content.
    approved_digest char(64) NOT NULL,
    made jsonb NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (request_id, approved_digest),
    FOREIGN KEY (agency_id, request_id) REFERENCES request (agency_id, id)
  );

  CREATE TABLE trust_policy (
    id uuid PRIMARY KEY,
    agency_id uuid NOT NULL,
    -- Nobody: for every partner.
    partner_agency_id uuid REFERENCES agency,
    -- Certificates in PEM: roots, certificates, timeStampRoots; timeStampRequired.
    content jsonb NOT NULL,
    valid_from date NOT NULL,
    valid_to date CHECK (valid_to >= valid_from),
    note text NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    adopted_by uuid CHECK (adopted_by <> proposed_by),
    adopted_at timestamptz,
    -- Of one that was not adopted: turned down; of one in force: no longer believed.
    ended_by uuid,
    ended_at timestamptz,
    CHECK ((adopted_by IS NULL) = (adopted_at IS NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    FOREIGN KEY (agency_id, proposed_by) REFERENCES person (agency_id, id),
    FOREIGN KEY (agency_id, adopted_by) REFERENCES person (agency_id, id),
    FOREIGN KEY (agency_id, ended_by) REFERENCES person (agency_id, id)
  );
  CREATE INDEX trust_policy_of_agency ON trust_policy (agency_id, proposed_at DESC);

  ALTER TABLE document
    ADD COLUMN verification jsonb,
    ADD COLUMN verified_at timestamptz,
    ADD COLUMN withdrawn_at timestamptz,
    ADD CONSTRAINT document_verification_check CHECK ((verification IS NULL) = (verified_at IS NULL));
  -- Where anybody can ask whether a paper was issued.
  ALTER TABLE installation ADD COLUMN check_address text;
`;

/** What was issued, withdrawn, believed or verified is said once. */
const ONCE = `
  CREATE FUNCTION issued_paper_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.withdrawn_at IS NOT NULL
       OR (to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_by') IS DISTINCT FROM (to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_by') THEN
      RAISE EXCEPTION 'An issued paper is entered once and withdrawn once.';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER issued_paper_stays BEFORE UPDATE ON issued_paper FOR EACH ROW EXECUTE FUNCTION issued_paper_stays();

  CREATE FUNCTION trust_policy_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.ended_at IS NOT NULL OR (OLD.adopted_at IS NOT NULL AND (NEW.adopted_by, NEW.adopted_at) IS DISTINCT FROM (OLD.adopted_by, OLD.adopted_at))
       OR (to_jsonb(NEW) - 'adopted_by' - 'adopted_at' - 'ended_by' - 'ended_at') IS DISTINCT FROM (to_jsonb(OLD) - 'adopted_by' - 'adopted_at' - 'ended_by' - 'ended_at') THEN
      RAISE EXCEPTION 'What a trust policy says is never changed: it is adopted once and ended once.';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER trust_policy_stays BEFORE UPDATE ON trust_policy FOR EACH ROW EXECUTE FUNCTION trust_policy_stays();

  CREATE FUNCTION document_verification_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (OLD.verification IS NOT NULL AND (NEW.verification, NEW.verified_at) IS DISTINCT FROM (OLD.verification, OLD.verified_at))
       OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at) THEN
      RAISE EXCEPTION 'What the verification of a document found is written once.';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER document_verification_stays BEFORE UPDATE ON document FOR EACH ROW EXECUTE FUNCTION document_verification_stays();
`;

/** Anybody may ask by the whole code or a whole digest; the answer is who issued it and the day of its withdrawal, nothing else. */
const PUBLIC_QUESTION = `
  DO $$
  BEGIN
    EXECUTE format('CREATE POLICY issued_paper_owner_reads ON issued_paper FOR SELECT TO %I USING (true)', current_user);
  END $$;
  CREATE FUNCTION issued_status(given text) RETURNS TABLE (authority text, withdrawn text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      SELECT a.name, to_char(p.withdrawn_at AT TIME ZONE a.zone, 'YYYY-MM-DD')
        FROM issued_paper p JOIN agency a ON a.id = p.agency_id
       WHERE (length(given) = 64 AND (p.file_sha256 = given::char(64) OR p.data_sha256 = given::char(64)))
          OR (length(given) = 12 AND p.code = given::char(12))
       ORDER BY p.withdrawn_at NULLS FIRST, p.issued_at LIMIT 1 $$;
  REVOKE ALL ON FUNCTION issued_status(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION issued_status(text) TO comity_app;
`;

/** Papers that were issued before there was a register are known by the digest of their file. */
const EARLIER_PAPERS = `
  DO $$
  DECLARE own uuid;
  BEGIN
    FOR own IN SELECT id FROM agency LOOP
      PERFORM set_config('comity.agency', own::text, true);
      INSERT INTO issued_paper (document_id, agency_id, request_id, form, file_sha256, issued_at)
        SELECT d.id, d.agency_id, d.request_id, r.form, d.sha256, d.added_at FROM document d JOIN request r ON r.id = d.request_id
         WHERE d.kind = 'issued' AND d.agency_id = own;
    END LOOP;
    PERFORM set_config('comity.agency', '', true);
  END $$;
`;
