import { Failure } from './failure.mjs';
import { accepts } from './ports.mjs';
import { isServing } from './temporal-health.mjs';

/** @throws {Failure} when no PostgreSQL answers to the owner's connection; never shows the password */
export async function requireDatabase(url) {
  const { default: pg } = await import('pg');
  const advice = 'start that server, or correct DATABASE_URL, or unset it to use the PostgreSQL that comes with Comity.';
  let client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    throw new Failure(`The PostgreSQL server of DATABASE_URL cannot be used (${error.message || error.code || 'no answer'}): ${advice}`);
  } finally {
    await client?.end().catch(() => undefined); // a connection that failed has nothing to close
  }
}

/** @throws {Failure} when no Temporal server answers at TEMPORAL_ADDRESS */
export async function requireTemporal(address, env = process.env) {
  const match = /^(?:\[([^\]]+)\]|([^:]+)):(\d+)$/.exec(address);
  if (!match) throw new Failure(`TEMPORAL_ADDRESS is "${address}": write it as host:port, for example 127.0.0.1:7233, or unset it to let Comity start its own server.`);
  const host = match[1] ?? match[2];
  const secured = Object.keys(env).some((name) => name.startsWith('TEMPORAL_TLS') || name === 'TEMPORAL_API_KEY');
  const answers = secured ? await accepts(host, Number(match[3])) : await isServing(address);
  if (!answers) throw new Failure(`No Temporal server answers at ${address}: start that server, or correct TEMPORAL_ADDRESS, or unset it to let Comity start its own.`);
}
