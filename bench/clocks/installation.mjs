import { publishLaw } from '@comity/api';
import { migrate } from '@comity/migrations';
import { Database } from '@comity/persistence';
import { AgencyKeys, newId } from '@comity/platform';
import path from 'node:path';
import pg from 'pg';
import { postgresAccount } from '../../tools/launch/postgres-account.mjs';
import { ensureDatabase, startPostgres } from '../../tools/launch/postgres.mjs';
import { runFolder } from '../../tools/launch/run-folder.mjs';
import { places } from './questions.mjs';

const PASSWORD = 'comity-bench';
const people = { prosecutor: 'prosecutor', officer: 'liaison-officer', first: 'administrator', second: 'administrator' };

/** Durable PostgreSQL with two agencies that have adopted the law; no other process. Ended with `stop`. */
export async function startInstallation() {
  const folder = runFolder(postgresAccount());
  const ends = [() => folder.remove()];
  const stop = async () => { for (const each of ends.splice(0).reverse()) await each(); };
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => void stop().finally(() => process.exit(1)));
  try {
    const postgres = await startPostgres({ dataDir: path.join(folder.dir, 'postgres'), password: PASSWORD, durable: true, settings: ['shared_buffers=256MB', 'max_wal_size=4GB'] });
    ends.push(() => postgres.stop());
    await ensureDatabase(postgres.url(), 'comity');
    const ownerUrl = postgres.url('comity');
    await migrate(ownerUrl, PASSWORD);
    const keysFolder = path.join(folder.dir, 'keys');
    const keys = new AgencyKeys(keysFolder);
    const own = await addAgency(ownerUrl, keys, 'BE-VAL', 'BE', 'Europe/Brussels');
    const partner = await addAgency(ownerUrl, keys, 'GE-TSK', 'GE', 'Asia/Tbilisi');
    const owner = await Database.connect({ url: ownerUrl, poolSize: 1 });
    await publishLaw(owner, new Date().toISOString(), [...new Set([...places, 'GE'])]).finally(() => owner.close());
    const appUrl = Object.assign(new URL(ownerUrl), { username: 'comity_app', password: PASSWORD }).toString();
    return { ownerUrl, appUrl, keysFolder, own, partner, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addAgency(ownerUrl, keys, code, country, zone) {
  const agency = { id: newId(), people: Object.fromEntries(Object.keys(people).map((name) => [name, newId()])) };
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('INSERT INTO agency (id, code, name, country_code, zone, languages, address, public_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [agency.id, code, `Authority ${code}`, country, zone, ['en'], ['1 Invented Street'], keys.create(agency.id)]);
    await client.query('INSERT INTO agency_policy (agency_id) VALUES ($1)', [agency.id]);
    for (const [name, role] of Object.entries(people)) {
      await client.query('INSERT INTO person (id, agency_id, name, post, email, password_hash, zone) VALUES ($1, $2, $3, $3, $4, $5, $6)', [agency.people[name], agency.id, name, `${name}@${code.toLowerCase()}.example`, 'none', zone]);
      await client.query('INSERT INTO person_role (person_id, agency_id, role) VALUES ($1, $2, $3)', [agency.people[name], agency.id, role]);
    }
    return agency;
  } finally {
    await client.end();
  }
}
