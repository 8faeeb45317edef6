import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A standard document has a second language of its own, and paragraphs that people translate for it alone. */
export class StandardDocumentsInTwoLanguages1764001400000 implements MigrationInterface {
  readonly name = 'StandardDocumentsInTwoLanguages1764001400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE standard_document ADD COLUMN also text;
      ALTER TABLE standard_document ADD COLUMN arrangement text CHECK (arrangement IN ('beside', 'after'));

      -- Null: a paragraph of the draft of the request. What is translated for one document changes no other, so that a
      -- request in check stays as it was checked.
      ALTER TABLE translation_segment ADD COLUMN standard_document_id uuid;
      ALTER TABLE translation_segment ADD FOREIGN KEY (agency_id, standard_document_id) REFERENCES standard_document (agency_id, id);
      ALTER TABLE translation_segment DROP CONSTRAINT translation_segment_pkey;
      ALTER TABLE translation_segment ADD CONSTRAINT translation_segment_once UNIQUE NULLS NOT DISTINCT (request_id, standard_document_id, lang, source_sha256, version);
      CREATE INDEX translation_segment_of_standard_document ON translation_segment (agency_id, standard_document_id) WHERE standard_document_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
