import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { rotate, tailOf } from './logs.mjs';
import { end, isSame, signal, startMark } from './processes.mjs';

// PostgreSQL understands SIGINT as "roll back what is open and stop" and SIGQUIT as "stop at once".
const MANNERS = {
  worker: { ask: 'SIGTERM', force: 'SIGKILL', graceMs: 15_000 },
  api: { ask: 'SIGTERM', force: 'SIGKILL', graceMs: 10_000 },
  temporal: { ask: 'SIGTERM', force: 'SIGKILL', graceMs: 10_000 },
  postgres: { ask: 'SIGINT', force: 'SIGQUIT', graceMs: 20_000 },
};
const LABELS = { worker: 'the worker', api: 'the API', temporal: 'the Temporal server', postgres: 'PostgreSQL' };
/** The order of stopping: nobody loses what it still depends on. */
const ORDER = ['worker', 'api', 'temporal', 'postgres'];
const LEFTOVER_GRACE_MS = 3000;
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/**
 * Keeps account of the processes of one data folder, in a file as well, so that the next start finds those that a
 * killed launcher left behind.
 */
export class Supervisor {
  #running = new Map();
  #stopping = false;
  #reportDeath;
  /** Rejects with a Failure when one of the processes ends by itself. */
  death = new Promise((_, reject) => { this.#reportDeath = reject; });

  constructor(paths) {
    this.paths = paths;
    this.death.catch(() => undefined); // observed by whoever waits; nobody waits while things start
  }

  logFile(name) {
    return path.join(this.paths.logs, `${name}.log`);
  }

  /** Ends what an earlier launcher left running. @returns {Promise<string[]>} the labels of what was ended */
  async endLeftovers() {
    const noted = readJson(this.paths.processes) ?? {};
    const left = ORDER.filter((name) => noted[name] && isSame(noted[name].pid, noted[name].mark));
    for (const name of left) await end(noted[name].pid, { ...MANNERS[name], graceMs: name === 'postgres' ? MANNERS.postgres.graceMs : LEFTOVER_GRACE_MS });
    rmSync(this.paths.processes, { force: true });
    return left.map((name) => LABELS[name]);
  }

  /** Starts a Node program in its own process group, with its output in a log of its own. */
  spawnNode(name, script, env) {
    const logFile = this.logFile(name);
    rotate(logFile);
    const output = openSync(logFile, 'a', 0o600);
    const child = spawn(process.execPath, ['--enable-source-maps', script], { env, detached: true, stdio: ['ignore', output, output] });
    closeSync(output);
    this.watch(name, child);
    return child;
  }

  watch(name, child) {
    this.#running.set(name, child);
    this.#note();
    const fail = (how) => {
      this.#running.delete(name);
      if (this.#stopping) return;
      const log = this.logFile(name);
      this.#reportDeath(new Failure(`${capital(LABELS[name])} ended unexpectedly (${how}): its log ${log} says why; start again when that is cured.`, { log: tailOf(log) }));
    };
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, killedBy) => fail(killedBy ?? `exit code ${code}`));
  }

  /** Stops everything, in order. */
  async stop(say) {
    this.#stopping = true;
    for (const name of ORDER) {
      const child = this.#running.get(name);
      if (!child) continue;
      say(`  Stopping ${LABELS[name]}`);
      await end(child.pid, MANNERS[name]);
      this.#running.delete(name);
    }
    rmSync(this.paths.processes, { force: true });
  }

  /** Stops everything at once, unasked. */
  force() {
    this.#stopping = true;
    for (const [name, child] of this.#running) signal(child.pid, MANNERS[name].force);
  }

  #note() {
    writeJson(this.paths.processes, Object.fromEntries([...this.#running].map(([name, { pid }]) => [name, { pid, mark: startMark(pid) }])));
  }
}
