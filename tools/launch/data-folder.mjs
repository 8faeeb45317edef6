import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { closedFolder } from './postgres-account.mjs';
import { SHARED_HOME } from './postgres-programs.mjs';

/** Raised when a release lays the data folder out in a way that earlier releases cannot read. */
export const DATA_FORMAT = 1;

/** Makes the folder and proves that it can be written. As root it stays passable for PostgreSQL's account; its files are not readable. */
export function prepareDataFolder(paths) {
  const probe = path.join(paths.dataDir, `.write-test-${process.pid}`);
  try {
    makeFolder(paths.dataDir, process.getuid?.() === 0 ? 0o711 : 0o700);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    if (!error.code) throw error;
    throw new Failure(`The data folder ${paths.dataDir} cannot be written (${error.code}): give this account the right to write there, or set COMITY_DATA_DIR to another folder.`);
  }
}

/** Like `mkdir -p`; Node's own recursive mkdir never returns where the system answers ENOENT to every attempt (/proc). */
function makeFolder(dir, mode) {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = path.dirname(dir);
  if (parent !== dir) makeFolder(parent, mode);
  mkdirSync(dir, { mode });
}

/**
 * Refuses a folder that a newer Comity wrote, and notes this one's versions in it.
 * @param {{ temporalServer?: string, postgres?: number }} mine versions of the servers that keep their data here
 */
export function claimVersion(paths, mine) {
  const found = readJson(paths.version) ?? {};
  const newer = found.format > DATA_FORMAT ? `folder format ${found.format}`
    : found.postgres > mine.postgres ? `PostgreSQL ${found.postgres}`
    : isNewer(found.temporalServer, mine.temporalServer) ? `Temporal server ${found.temporalServer}`
    : undefined;
  if (newer) throw new Failure(`The data folder ${paths.dataDir} is from a newer version of Comity (${newer}): start it with that version, or set COMITY_DATA_DIR to another folder.`);
  if (found.postgres < mine.postgres) throw new Failure(`The data folder ${paths.dataDir} holds a PostgreSQL ${found.postgres} database and this version of Comity brings PostgreSQL ${mine.postgres}: move it with pg_upgrade, or set COMITY_DATA_DIR to another folder.`);
  writeJson(paths.version, { ...found, format: DATA_FORMAT, ...mine });
}

function isNewer(found, mine) {
  if (!found || !mine) return false;
  const [a, b] = [found, mine].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i] > b[i];
  return false;
}

/**
 * Where the database lies: in the data folder, or, when PostgreSQL's account may not go there, in a folder of its own
 * that the data folder remembers.
 * @returns {{ dir: string, elsewhere: boolean, remember: () => void }}
 */
export function databaseFolder(paths, account) {
  const remembered = readJson(paths.postgresLocation)?.dir;
  if (remembered) {
    if (!existsSync(path.join(remembered, 'PG_VERSION'))) throw new Failure(`The database of the data folder ${paths.dataDir} was kept in ${remembered} and is no longer there: restore that folder, or set COMITY_DATA_DIR to another folder.`);
    return { dir: remembered, elsewhere: true, remember() {} };
  }
  if (closedFolder(paths.dataDir, account) === undefined) return { dir: paths.postgres, elsewhere: false, remember() {} };
  // Never a name made from the path: a data folder that was removed and made anew must not find the old database.
  const name = randomUUID();
  const home = path.join(SHARED_HOME, 'data');
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const own = path.join(home, name);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  chownSync(own, account.uid, account.gid);
  const dir = path.join(own, 'postgres');
  return { dir, elsewhere: true, remember: () => writeJson(paths.postgresLocation, { dir }) };
}
