import { migrate } from '@comity/migrations';
import { Client } from 'pg';

/** The role of the application belongs to the whole server, so all databases of a run share its password. */
export const APP_PASSWORD = 'app-role-of-tests';

/** A database of its own for one spec file, migrated, with connections of the owner and of the application role. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  drop(): Promise<void>;
}

function serverUrl(): URL {
  const url = process.env['COMITY_TEST_DATABASE_URL'];
  if (!url) throw new Error('COMITY_TEST_DATABASE_URL is not set: run the tests with `npm test`, or `npx jest` without COMITY_TEST_SERVERS=none.');
  return new URL(url);
}

const inDatabase = (name: string): string => Object.assign(serverUrl(), { pathname: `/${name}` }).toString();

export async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  // A server that a fault test kills ends connections between two questions: the question fails, not the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a database without tables. */
export async function createEmptyDatabase(label: string): Promise<Omit<TestDatabase, 'appUrl'>> {
  const name = `t_${label.replaceAll(/[^a-z0-9]/g, '_')}_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  await asOwner(serverUrl().toString(), (client) => client.query(`CREATE DATABASE ${name}`));
  return { ownerUrl: inDatabase(name), drop: () => asOwner(serverUrl().toString(), async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))) };
}

/** Makes an empty, migrated database. Specs run side by side, so each has its own. */
export async function createTestDatabase(label: string): Promise<TestDatabase> {
  const made = await createEmptyDatabase(label);
  await withRoleLock(() => migrate(made.ownerUrl, APP_PASSWORD));
  return { ...made, appUrl: Object.assign(new URL(made.ownerUrl), { username: 'comity_app', password: APP_PASSWORD }).toString() };
}

/** The application role belongs to the whole server: two specs that make it at the same moment would collide. */
export async function withRoleLock<T>(work: () => Promise<T>): Promise<T> {
  return asOwner(serverUrl().toString(), async (client) => {
    await client.query('SELECT pg_advisory_lock(7263)');
    try {
      return await work();
    } finally {
      await client.query('SELECT pg_advisory_unlock(7263)');
    }
  });
}
