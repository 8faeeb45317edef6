import { DataSource } from 'typeorm';
import { migrations } from './list';

/** The role the application runs as: no superuser, no BYPASSRLS, owner of nothing. */
export const APP_ROLE = 'comity_app';

export class NewerDatabase extends Error {}

/**
 * Brings the database up to date as its owner, and makes sure of the application role with the password given.
 * @param url connection of the owner; @param appPassword password of the application role
 * @returns how many migrations ran
 * @throws NewerDatabase when the database knows migrations that this version does not
 */
export async function migrate(url: string, appPassword: string): Promise<number> {
  const source = new DataSource({ type: 'postgres', url, migrations: [...migrations], migrationsTableName: 'schema_migration', applicationName: 'comity-setup' });
  await source.initialize();
  try {
    await ensureAppRole(source, appPassword);
    await refuseNewer(source);
    const ran = await source.runMigrations({ transaction: 'each' });
    const [{ db }] = (await source.query('SELECT current_database() AS db')) as [{ db: string }];
    await source.query(`GRANT CONNECT ON DATABASE "${db.replaceAll('"', '""')}" TO ${APP_ROLE}; GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
    return ran.length;
  } finally {
    await source.destroy();
  }
}

async function ensureAppRole(source: DataSource, password: string): Promise<void> {
  const [{ statement }] = (await source.query(
    `SELECT format('%s ROLE ${APP_ROLE} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD %L',
       CASE WHEN EXISTS (SELECT FROM pg_roles WHERE rolname = '${APP_ROLE}') THEN 'ALTER' ELSE 'CREATE' END, $1::text) AS statement`,
    [password],
  )) as [{ statement: string }];
  await source.query(statement);
}

async function refuseNewer(source: DataSource): Promise<void> {
  const [{ exists }] = (await source.query("SELECT to_regclass('schema_migration') IS NOT NULL AS exists")) as [{ exists: boolean }];
  if (!exists) return;
  const known = new Set<string>(migrations.map((migration) => migration.name));
  const rows = (await source.query('SELECT name FROM schema_migration')) as { name: string }[];
  const unknown = rows.filter((row) => !known.has(row.name));
  if (unknown.length > 0) throw new NewerDatabase('The database was written by a newer version of Comity: start that version, or restore a backup from before.');
}
