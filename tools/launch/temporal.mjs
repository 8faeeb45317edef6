import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { tailOf } from './logs.mjs';
import { freePort } from './ports.mjs';
import { end } from './processes.mjs';
import { isServing } from './temporal-health.mjs';

const START_LIMIT_MS = 60_000;

// The server reads history's transfer queue 20 times a second unless told otherwise: each hand-over of a task would
// wait about 45 ms when one request runs at a time.
const DYNAMIC = ['history.transferProcessorMaxPollRPS=2000', 'system.enableActivityEagerExecution=true'];
// Acknowledged means on disk, also when the server is killed.
const PRAGMAS = ['journal_mode=WAL', 'synchronous=FULL'];

/**
 * Starts a Temporal server with a database file, on 127.0.0.1, in its own process group.
 * @param {object} o
 * @param {string} o.cli the `temporal` executable
 * @param {string} o.dbFile store; made when missing
 * @param {number} [o.port] a free one when left out
 * @param {string} [o.logFile]
 * @param {(child: import('node:child_process').ChildProcess) => void} [o.onSpawn] told of the process before it serves
 * @returns {Promise<{ pid: number, port: number, address: string, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }>}
 * @throws {Failure}
 */
export async function startTemporal({ cli, dbFile, port, logFile, onSpawn }) {
  const chosen = port ?? (await freePort());
  mkdirSync(path.dirname(dbFile), { recursive: true, mode: 0o700 });
  const args = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(chosen), '--db-filename', dbFile, '--log-level', 'warn'];
  for (const value of DYNAMIC) args.push('--dynamic-config-value', value);
  for (const value of PRAGMAS) args.push('--sqlite-pragma', value);
  const output = logFile ? openSync(logFile, 'a', 0o600) : 'ignore';
  const child = spawn(cli, args, { detached: true, stdio: ['ignore', output, output] });
  if (logFile) closeSync(output);
  if (child.pid !== undefined) onSpawn?.(child);
  const address = `127.0.0.1:${chosen}`;
  await ready(child, address, logFile);
  return { pid: child.pid, port: chosen, address, child, stop: () => end(child.pid, { graceMs: 10_000 }) };
}

async function ready(child, address, logFile) {
  let failure;
  child.once('error', (error) => { failure = error.message; });
  child.once('exit', (code, signal) => { failure ??= `it ended with ${signal ?? `exit code ${code}`}`; });
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await isServing(address))) {
    if (!failure && Date.now() > deadline) {
      await end(child.pid);
      failure = `it did not answer within ${START_LIMIT_MS / 1000} seconds`;
    }
    if (failure) throw new Failure(`The Temporal server did not start (${failure}): its log${logFile ? ` ${logFile}` : ''} says why.`, { log: logFile && tailOf(logFile) });
    await delay(50);
  }
}
