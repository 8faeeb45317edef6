import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { tailOf } from './logs.mjs';
import { freePort } from './ports.mjs';
import { postgresAccount } from './postgres-account.mjs';
import { endLeftover, initialise, OWNER, postmaster, stopServer } from './postgres-cluster.mjs';
import { postgresPrograms } from './postgres-programs.mjs';
import { isAlive } from './processes.mjs';

const FAST = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];
const DURABLE = ['fsync=on', 'full_page_writes=on', 'synchronous_commit=on'];

/**
 * Starts a PostgreSQL server on 127.0.0.1 in its own process group (a Ctrl-C in the terminal does not reach it).
 * @param {object} o
 * @param {string} o.dataDir cluster folder; made when missing. As root it must lie where the `postgres` account may go
 * @param {string} o.password of the owner `comity_owner`, used when the cluster is made
 * @param {number} [o.port] a free one when left out
 * @param {boolean} [o.durable] true: every acknowledged commit survives a kill; false: fast, for tests
 * @param {string} [o.logFile] output goes there, else nowhere
 * @param {(child: import('node:child_process').ChildProcess) => void} [o.onSpawn] told of the process before it serves
 * @param {string[]} [o.settings] more `name=value` settings
 * @returns {Promise<{ pid: number, port: number, url: (database?: string) => string, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }>}
 * @throws {Failure}
 */
export async function startPostgres({ dataDir, password, port, durable = true, logFile, settings = [], onSpawn }) {
  const account = postgresAccount();
  const programs = postgresPrograms(account);
  await endLeftover(dataDir);
  await initialise({ programs, dataDir, password, account, durable });
  const chosen = port ?? (await freePort());
  const options = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(durable ? DURABLE : FAST), ...settings];
  const output = logFile ? openSync(logFile, 'a', 0o600) : 'ignore';
  const child = spawn(path.join(programs, 'bin', 'postgres'), ['-D', dataDir, '-p', String(chosen), ...options.flatMap((o) => ['-c', o])], {
    ...account, cwd: '/', detached: true, stdio: ['ignore', output, output], env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  if (logFile) closeSync(output);
  if (child.pid !== undefined) onSpawn?.(child);
  await ready(child, dataDir, logFile);
  return {
    pid: child.pid,
    port: chosen,
    child,
    url: (database = 'postgres') => `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${chosen}/${database}`,
    stop: () => stopServer(child.pid),
  };
}

async function ready(child, dataDir, logFile) {
  let failure;
  child.once('error', (error) => { failure = error.message; });
  child.once('exit', (code, signal) => { failure ??= `it ended with ${signal ?? `exit code ${code}`}`; });
  // Crash recovery after a kill may take long; the server says itself when it is ready (as pg_ctl reads it).
  for (;;) {
    if (failure) throw new Failure(`PostgreSQL did not start (${failure}): its log${logFile ? ` ${logFile}` : ''} says why.`, { log: logFile && tailOf(logFile) });
    const status = postmaster(dataDir);
    if (status?.pid === child.pid && status.ready) return;
    if (child.pid !== undefined && !isAlive(child.pid)) failure ??= 'it ended at once';
    await delay(10);
  }
}

/** Makes the database when the server has none of that name. */
export async function ensureDatabase(url, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
