import { execFileSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';

const ACCOUNT = 'postgres';

/**
 * The account PostgreSQL runs as. PostgreSQL refuses to run as root, so root lends it the account `postgres` and
 * makes that account when the system has none.
 * @returns {{ uid: number, gid: number } | undefined} undefined when the current account can be used as it is
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp();
  if (found) return found;
  try {
    execFileSync('groupadd', ['--system', '--force', ACCOUNT], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '--gid', ACCOUNT, '--no-create-home', '--shell', '/usr/sbin/nologin', ACCOUNT], { stdio: 'ignore' });
  } catch {
    throw new Failure('PostgreSQL does not run as root and the account "postgres" could not be made: run Comity as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.');
  }
  return lookUp();
}

function lookUp() {
  try {
    const id = (flag) => Number(execFileSync('id', [flag, ACCOUNT], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch (error) {
    if (error.status === undefined) throw error;
    return undefined;
  }
}

/** The nearest folder on the way to `target` that the account may not pass, or undefined. Folders not made yet count as passable. */
export function closedFolder(target, account) {
  if (!account) return undefined;
  let dir = path.resolve(target);
  while (!statSync(dir, { throwIfNoEntry: false })) dir = path.dirname(dir);
  for (dir = realpathSync(dir); ; dir = path.dirname(dir)) {
    const stat = statSync(dir);
    if (stat.isDirectory() && !mayPass(stat, account)) return dir;
    if (dir === path.dirname(dir)) return undefined;
  }
}

function mayPass({ mode, uid, gid }, account) {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
