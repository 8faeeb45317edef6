import { entities } from '@comity/persistence';
import { DataSource } from 'typeorm';
import { asOwner, createTestDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await createTestDatabase('schema');
  source = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities: [...entities] }).initialize();
});
afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

const typeNames: Readonly<Record<string, string>> = { 'timestamp with time zone': 'timestamptz', character: 'char', ARRAY: 'text' };

describe('migrations on an empty database', () => {
  it('make the tables that the entities describe, column by column', async () => {
    const rows = await asOwner(database.ownerUrl, async (client) => (await client.query<{ table: string; column: string; type: string; nullable: boolean }>(
      `SELECT table_name AS table, column_name AS column, data_type AS type, is_nullable = 'YES' AS nullable FROM information_schema.columns WHERE table_schema = 'public'`)).rows);
    for (const entity of source.entityMetadatas) {
      const described = entity.columns.map((column) => ({ column: column.databaseName, type: String(column.type), nullable: column.isNullable }));
      const made = rows.filter((row) => row.table === entity.tableName).map((row) => ({ column: row.column, type: typeNames[row.type] ?? row.type, nullable: row.nullable }));
      const byName = (a: { column: string }, b: { column: string }): number => a.column.localeCompare(b.column);
      expect({ table: entity.tableName, columns: made.sort(byName) }).toEqual({ table: entity.tableName, columns: described.sort(byName) });
    }
  });
});
