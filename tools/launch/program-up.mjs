import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { rotate, tailOf } from './logs.mjs';
import { ROOT } from './paths.mjs';

const READY_LIMIT_MS = 60_000;
const WORKER_RUNS = '"msg":"worker running"';
const script = (...parts) => path.join(ROOT, 'apps', ...parts);

/** What every process of Comity is told. The owner's connection is only for the set-up step. */
function childEnv({ settings, servers }) {
  const { DATABASE_URL: _owner, ...inherited } = process.env;
  return {
    ...inherited,
    COMITY_DATA_DIR: settings.dataDir,
    COMITY_MODE: settings.mode,
    PORT: String(settings.port),
    COMITY_HOST: '127.0.0.1',
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_NAMESPACE: settings.temporalNamespace,
    COMITY_TASK_QUEUE: 'comity',
  };
}

/** Migrates and seeds. @returns {Promise<{ appDatabaseUrl: string, seeded: boolean, mode: string }>} */
export function setUp({ settings, servers, supervisor }) {
  const logFile = supervisor.logFile('setup');
  rotate(logFile);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', script('api', 'dist', 'setup.js')], {
      env: { ...childEnv({ settings, servers }), DATABASE_URL: servers.databaseUrl }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text) => { out += text; });
    child.stderr.setEncoding('utf8').on('data', (text) => { complaint += text; appendFileSync(logFile, text, { mode: 0o600 }); });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(JSON.parse(out.trim().split('\n').at(-1)));
      const sentence = complaint.trim().split('\n').at(-1);
      reject(new Failure(sentence || `The database could not be prepared (${signal ?? `exit code ${code}`}): the log ${logFile} says why.`, { log: complaint.trim().split('\n').slice(0, -1).slice(-12).join('\n') }));
    });
  });
}

/** Starts API and worker and waits until both say that they serve. */
export async function startProgram({ settings, servers, supervisor, appDatabaseUrl }) {
  const env = { ...childEnv({ settings, servers }), COMITY_APP_DATABASE_URL: appDatabaseUrl };
  supervisor.spawnNode('api', script('api', 'dist', 'main.js'), env);
  supervisor.spawnNode('worker', script('worker', 'dist', 'main.js'), { ...env, TZ: 'UTC' });
  const deadline = Date.now() + READY_LIMIT_MS;
  await Promise.race([
    supervisor.death,
    Promise.all([
      until(() => answers(`http://127.0.0.1:${settings.port}/api/health/ready`), deadline, 'API', supervisor.logFile('api')),
      until(() => tailOf(supervisor.logFile('worker'), 200).includes(WORKER_RUNS), deadline, 'worker', supervisor.logFile('worker')),
    ]),
  ]);
}

async function until(isSo, deadline, label, logFile) {
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Failure(`The ${label} was not ready after ${READY_LIMIT_MS / 1000} seconds: its log ${logFile} says why.`, { log: tailOf(logFile) });
    await delay(100);
  }
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false; // not listening yet
  }
}
