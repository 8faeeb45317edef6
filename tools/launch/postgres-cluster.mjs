import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { Failure } from './failure.mjs';
import { end, isAlive, programName } from './processes.mjs';

export const OWNER = 'comity_owner';

/** Makes a new cluster unless there is one. @returns {Promise<boolean>} whether one was made */
export async function initialise({ programs, dataDir, password, account, durable }) {
  if (existsSync(path.join(dataDir, 'PG_VERSION'))) return false;
  // A cluster without PG_VERSION is the rest of an initialisation that was broken off.
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const passwordFile = `${dataDir}.password-${randomBytes(6).toString('hex')}`;
  writeFileSync(passwordFile, password + '\n', { mode: 0o600 });
  if (account) for (const file of [dataDir, passwordFile]) chownSync(file, account.uid, account.gid);
  try {
    await initdb(programs, [
      `--pgdata=${dataDir}`, `--username=${OWNER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
      '--encoding=UTF8', '--locale=C.UTF-8', ...(durable ? [] : ['--no-sync']),
    ], account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return true;
}

function initdb(programs, args, account) {
  return new Promise((resolve, reject) => {
    execFile(path.join(programs, 'bin', 'initdb'), args, { ...account, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } }, (error, stdout, stderr) => {
      if (!error) return resolve();
      reject(new Failure(`PostgreSQL could not make its database folder: the lines above say why.`, { log: `${stdout}\n${stderr}`.trim() || error.message }));
    });
  });
}

/** What a running or killed server left in `postmaster.pid`. */
export function postmaster(dataDir) {
  try {
    const lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Ends a server that an earlier, killed run left on this folder. */
export async function endLeftover(dataDir) {
  const left = postmaster(dataDir);
  if (!left || !isAlive(left.pid) || programName(left.pid) !== 'postgres') return;
  await stopServer(left.pid);
}

/** Fast shutdown: open transactions are rolled back, everything committed is flushed. */
export const stopServer = (pid, graceMs = 15_000) => end(pid, { ask: 'SIGINT', force: 'SIGQUIT', graceMs });
