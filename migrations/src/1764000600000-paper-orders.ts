import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the paper of an approved document is made, frozen with it. */
export class PaperOrders1764000600000 implements MigrationInterface {
  readonly name = 'PaperOrders1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE approved_form ADD COLUMN paper jsonb NOT NULL DEFAULT '{}'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
