import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { claimVersion, databaseFolder } from './data-folder.mjs';
import { requireDatabase, requireTemporal } from './external.mjs';
import { rotate } from './logs.mjs';
import { keptPorts } from './ports.mjs';
import { postgresAccount } from './postgres-account.mjs';
import { ensureDatabase, startPostgres } from './postgres.mjs';
import { findTemporal, TEMPORAL_SERVER_VERSION } from './temporal-find.mjs';
import { startTemporal } from './temporal.mjs';

const POSTGRES_MAJOR = 18;
const DATABASE = 'comity';

/**
 * What can be known before anything is installed: that the data folder fits, and that there is a Temporal server or
 * the executable of one.
 * @returns {Promise<string | undefined>} the `temporal` executable, unless TEMPORAL_ADDRESS names a server
 */
export async function findServers({ settings, paths, progress }) {
  const own = { temporal: !settings.temporalAddress, postgres: !settings.databaseUrl };
  claimVersion(paths, { ...(own.temporal && { temporalServer: TEMPORAL_SERVER_VERSION }), ...(own.postgres && { postgres: POSTGRES_MAJOR }) });
  if (own.temporal) return findTemporal(progress);
  await progress.step(`Looking for the Temporal server at ${settings.temporalAddress}`, 'a moment', () => requireTemporal(settings.temporalAddress));
  return undefined;
}

/** Checks the PostgreSQL server of DATABASE_URL, if that is set. Needs the installed packages. */
export async function checkDatabase({ settings, progress }) {
  if (!settings.databaseUrl) return;
  await progress.step('Looking for the PostgreSQL server of DATABASE_URL', 'a moment', () => requireDatabase(settings.databaseUrl));
}

/**
 * Brings up the servers that are Comity's own.
 * @returns {Promise<{ databaseUrl: string, temporalAddress: string, databaseDir?: string }>} `databaseUrl` is the owner's
 */
export async function bringUpServers({ settings, paths, supervisor, progress, checkpoint, temporalCli }) {
  const ports = await keptPorts(paths.ports, [...(settings.databaseUrl ? [] : ['postgres']), ...(temporalCli ? ['temporal'] : [])]);
  const database = settings.databaseUrl
    ? { url: settings.databaseUrl }
    : await progress.step('Starting PostgreSQL', 'a second', () => ownPostgres({ paths, supervisor, progress, port: ports.postgres }));
  checkpoint();
  const temporalAddress = temporalCli
    ? await progress.step('Starting Temporal', 'a second', () => ownTemporal({ paths, supervisor, cli: temporalCli, port: ports.temporal }))
    : settings.temporalAddress;
  checkpoint();
  return { databaseUrl: database.url, temporalAddress, databaseDir: database.dir };
}

async function ownPostgres({ paths, supervisor, progress, port }) {
  const folder = databaseFolder(paths, postgresAccount());
  if (folder.elsewhere) progress.say(`    The account that PostgreSQL runs as may not enter ${paths.dataDir}: the database is kept in ${folder.dir}.`);
  const logFile = supervisor.logFile('postgres');
  rotate(logFile);
  const server = await startPostgres({
    dataDir: folder.dir, port, durable: true, logFile, password: ownerPassword(paths),
    onSpawn: (child) => supervisor.watch('postgres', child),
  });
  folder.remember();
  await ensureDatabase(server.url(), DATABASE);
  return { url: server.url(DATABASE), dir: folder.dir };
}

async function ownTemporal({ paths, supervisor, cli, port }) {
  const logFile = supervisor.logFile('temporal');
  rotate(logFile);
  const server = await startTemporal({ cli, dbFile: paths.temporalStore, port, logFile, onSpawn: (child) => supervisor.watch('temporal', child) });
  return server.address;
}

function ownerPassword(paths) {
  if (!existsSync(paths.postgresPassword)) writeFileSync(paths.postgresPassword, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(paths.postgresPassword, 'utf8').trim();
}
