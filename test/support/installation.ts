import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from './agencies';
import { APP_PASSWORD, createEmptyDatabase, withRoleLock } from './database';
import { eventually } from './eventually';

const root = join(__dirname, '..', '..');

/** A demonstration account as `npm start` prints it. */
export interface Account {
  readonly agency: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly password: string;
}

/** A whole Comity of its own: seeded database, API and worker as processes, on the servers of the test run. */
export interface Installation {
  readonly url: string;
  readonly accounts: readonly Account[];
  readonly dataDir: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly env: NodeJS.ProcessEnv;
  account(agency: string, role: string, which?: number): Account;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Runs a program to its end. @throws with what it wrote to standard error when it fails */
export async function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [join(root, script), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${errors}`);
  return out;
}

function launch(script: string, env: NodeJS.ProcessEnv, logFile: string): ChildProcess {
  const log = openSync(logFile, 'a');
  return spawn(process.execPath, [join(root, script)], { env, stdio: ['ignore', log, log] });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await over;
  clearTimeout(late);
}

export async function startInstallation(label: string): Promise<Installation> {
  const folder = temporaryFolder(label);
  mkdirSync(join(folder.path, 'logs'));
  const database = await createEmptyDatabase(label);
  const port = await freePort();
  const base: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', COMITY_DATA_DIR: folder.path, COMITY_MODE: 'demonstration', COMITY_APP_PASSWORD: APP_PASSWORD,
    TEMPORAL_ADDRESS: process.env['COMITY_TEST_TEMPORAL_ADDRESS'], COMITY_TASK_QUEUE: `comity-${label}-${port}`, PORT: String(port), COMITY_SWEEP_SECONDS: '1',
  };
  const prepared = await withRoleLock(() => run('apps/api/dist/setup.js', [], { ...base, DATABASE_URL: database.ownerUrl }));
  const { appDatabaseUrl } = JSON.parse(prepared.trim().split('\n').at(-1)!) as { appDatabaseUrl: string };
  const env = { ...base, COMITY_APP_DATABASE_URL: appDatabaseUrl };
  const children = [launch('apps/worker/dist/main.js', env, join(folder.path, 'logs/worker.log')), launch('apps/api/dist/main.js', env, join(folder.path, 'logs/api.log'))];
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
    await database.drop();
    folder.remove();
  };
  try {
    await eventually('the installation is ready', 60_000, async () => (await fetch(`${url}/api/health/ready`)).status === 200);
  } catch (error) {
    const logs = ['api', 'worker'].map((name) => readFileSync(join(folder.path, `logs/${name}.log`), 'utf8').slice(-2000));
    await stop();
    throw new Error(`${String(error)}\n${logs.join('\n')}`);
  }
  const accounts = JSON.parse(readFileSync(join(folder.path, 'demonstration-accounts.json'), 'utf8')) as Account[];
  return {
    url, accounts, dataDir: folder.path, ownerUrl: database.ownerUrl, appUrl: appDatabaseUrl, env, stop,
    account: (agency, role, which = 0) => accounts.filter((entry) => entry.agency === agency && entry.role === role)[which]!,
  };
}
