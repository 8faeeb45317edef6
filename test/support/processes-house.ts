import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { asOwner } from './database';
import { freePort, run, type Account, type Installation } from './installation';
import { ProgramProcess, root, ServerProcess } from './processes';

/** An installation with servers of its own, each part a process that a test may kill. */
export interface House extends Installation {
  readonly postgres: ServerProcess;
  readonly temporal: ServerProcess;
  readonly temporalAddress: string;
  readonly taskQueue: string;
  readonly api: { kill(): Promise<void>; start(): Promise<void> };
  readonly worker: { readonly pid: number; kill(): Promise<void>; pause(): void; start(settings?: NodeJS.ProcessEnv): Promise<void> };
  /** Temporal stopped with SIGKILL and its store removed. */
  loseTemporalStore(): Promise<void>;
}

const ownFolder = (): string => execFileSync(process.execPath, ['--input-type=module', '-e', `
  import { runFolder } from './tools/launch/run-folder.mjs';
  import { postgresAccount } from './tools/launch/postgres-account.mjs';
  process.stdout.write(runFolder(postgresAccount()).dir);`], { cwd: root, encoding: 'utf8' });

/** PostgreSQL acknowledges what is on disk, Temporal keeps a database file; API and worker run from the build. */
export async function startHouse(label: string): Promise<House> {
  const folder = ownFolder();
  const [dataDir, store] = [join(folder, 'data'), join(folder, 'temporal.db')];
  mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
  const postgres = new ServerProcess('postgres', ['--durable', '--data', join(folder, 'postgres'), '--password', 'comity-test']);
  const temporal = new ServerProcess('temporal', ['--db', store]);
  await Promise.all([postgres.start(), temporal.start()]);
  const server = `postgres://comity_owner:comity-test@127.0.0.1:${postgres.port}`;
  await asOwner(`${server}/postgres`, (client) => client.query('CREATE DATABASE comity'));
  const [port, taskQueue] = [await freePort(), `comity-${label}`];
  const base: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', COMITY_DATA_DIR: dataDir, COMITY_MODE: 'demonstration',
    TEMPORAL_ADDRESS: `127.0.0.1:${temporal.port}`, COMITY_TASK_QUEUE: taskQueue, PORT: String(port), COMITY_SWEEP_SECONDS: '1',
  };
  const prepared = await run('apps/api/dist/setup.js', [], { ...base, DATABASE_URL: `${server}/comity` });
  const { appDatabaseUrl } = JSON.parse(prepared.trim().split('\n').at(-1)!) as { appDatabaseUrl: string };
  const env = { ...base, COMITY_APP_DATABASE_URL: appDatabaseUrl };
  const url = `http://127.0.0.1:${port}`;
  const api = new ProgramProcess('apps/api/dist/main.js', join(dataDir, 'logs/api.log'), async () => (await fetch(`${url}/api/health/live`)).status === 200);
  const worker = new ProgramProcess('apps/worker/dist/main.js', join(dataDir, 'logs/worker.log'), (written) => written.includes('worker running'));
  await Promise.all([api.start(env), worker.start(env)]);
  const accounts = JSON.parse(readFileSync(join(dataDir, 'demonstration-accounts.json'), 'utf8')) as Account[];
  return {
    url, accounts, dataDir, ownerUrl: `${server}/comity`, appUrl: appDatabaseUrl, env, postgres, temporal, taskQueue,
    temporalAddress: `127.0.0.1:${temporal.port}`,
    api: { kill: () => api.kill(), start: () => api.start(env) },
    worker: { get pid() { return worker.pid; }, kill: () => worker.kill(), pause: () => worker.pause(), start: (settings = {}) => worker.start({ ...env, ...settings }) },
    account: (agency, role, which = 0) => accounts.filter((entry) => entry.agency === agency && entry.role === role)[which]!,
    async loseTemporalStore() {
      await temporal.kill();
      for (const ending of ['', '-wal', '-shm']) rmSync(store + ending, { force: true });
    },
    async stop() {
      await Promise.all([api.stop(), worker.stop()]);
      await Promise.all([postgres.stop(), temporal.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
