import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../../tools/launch/paths.mjs';
import { freePort } from '../../tools/launch/ports.mjs';
import { postgresAccount } from '../../tools/launch/postgres-account.mjs';
import { ensureDatabase, startPostgres } from '../../tools/launch/postgres.mjs';
import { end } from '../../tools/launch/processes.mjs';
import { createProgress } from '../../tools/launch/progress.mjs';
import { runFolder } from '../../tools/launch/run-folder.mjs';
import { findTemporal } from '../../tools/launch/temporal-find.mjs';
import { startTemporal } from '../../tools/launch/temporal.mjs';
import { serverFolder, startTemporalOnPostgres } from './temporal-on-postgres.mjs';

const PASSWORD = 'comity-bench';

/** A whole installation for one measurement: durable PostgreSQL, Temporal, API, worker; ended with `stop`. */
export async function startHouse() {
  const folder = runFolder(postgresAccount());
  const ends = [() => folder.remove()];
  const stop = async () => { for (const each of ends.splice(0).reverse()) await each(); };
  // The servers are process groups of their own: a Ctrl-C does not reach them.
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => void stop().finally(() => process.exit(1)));
  try {
    const postgres = await startPostgres({ dataDir: path.join(folder.dir, 'postgres'), password: PASSWORD, durable: true, settings: ['max_connections=200'] });
    ends.push(() => postgres.stop());
    await ensureDatabase(postgres.url(), 'comity');
    const temporal = await engine(folder.dir, postgres);
    ends.push(() => temporal.stop());
    const house = await programs(folder.dir, postgres, temporal, ends);
    return { ...house, engine: temporal.kind, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function engine(folder, postgres) {
  const found = serverFolder();
  if (found) return { kind: 'server 1.29.7 on PostgreSQL', ...(await startTemporalOnPostgres({ programs: found, folder, postgresPort: postgres.port, password: PASSWORD })) };
  const cli = await findTemporal(createProgress(process.stderr));
  return { kind: 'development server 1.29.7 with a database file', ...(await startTemporal({ cli, dbFile: path.join(folder, 'temporal.db') })) };
}

async function programs(folder, postgres, temporal, ends) {
  const dataDir = path.join(folder, 'data');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const port = await freePort();
  const base = {
    PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', COMITY_DATA_DIR: dataDir, COMITY_MODE: 'demonstration',
    TEMPORAL_ADDRESS: temporal.address, COMITY_TASK_QUEUE: 'comity', PORT: String(port),
  };
  const answered = await setUp({ ...base, DATABASE_URL: postgres.url('comity') });
  const env = { ...base, COMITY_APP_DATABASE_URL: answered.appDatabaseUrl };
  const start = (script, more = {}) => {
    const log = openSync(path.join(folder, `${script.replaceAll('/', '-')}.log`), 'a');
    const child = spawn(process.execPath, [...(process.env.COMITY_BENCH_NODE_ARGS?.split(' ') ?? []), path.join(ROOT, script)], { env: { ...env, ...more }, stdio: ['ignore', log, log] });
    closeSync(log);
    ends.push(() => end(child.pid));
    return child;
  };
  const [worker, api] = [start('apps/worker/dist/main.js'), start('apps/api/dist/main.js')];
  const url = `http://127.0.0.1:${port}`;
  await ready(url, [worker, api]);
  return {
    url, start, ownerUrl: postgres.url('comity'), temporalAddress: temporal.address,
    accounts: JSON.parse(readFileSync(path.join(dataDir, 'demonstration-accounts.json'), 'utf8')),
    pids: { api: api.pid, worker: worker.pid, database: postgres.pid, temporal: temporal.pid },
  };
}

function setUp(env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'apps/api/dist/setup.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (part) => { out += part; });
    child.once('close', (code) => (code === 0 ? resolve(JSON.parse(out.trim().split('\n').at(-1))) : reject(new Error(`The database could not be prepared (exit code ${code}): the lines above say why.`))));
  });
}

async function ready(url, children) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const status = await fetch(`${url}/api/health/ready`).then((answer) => answer.status, () => 0);
    if (status === 200) return;
    if (Date.now() > deadline || children.some((child) => child.exitCode !== null)) throw new Error('The API and the worker were not ready within 60 seconds. Build first: npm run build.');
    await pause(100);
  }
}
