import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { userCache } from './paths.mjs';
import { buildTemporal } from './temporal-build.mjs';

/** The pinned server version: a server of another version may write a store that the next start cannot read. */
export const TEMPORAL_SERVER_VERSION = '1.29.7';

/** Where an executable that was built once is kept, for every clone of this person. */
export const cachedTemporal = (env = process.env) =>
  path.join(userCache(env), 'temporal', `${TEMPORAL_SERVER_VERSION}-${process.platform}-${process.arch}`, process.platform === 'win32' ? 'temporal.exe' : 'temporal');

/**
 * The server version inside a `temporal` executable.
 * @returns {Promise<string | undefined>} undefined when the file is not one or does not run
 */
export function serverVersion(file) {
  return new Promise((resolve) => {
    execFile(file, ['--version'], { timeout: 20_000 }, (error, stdout) => resolve(error ? undefined : /\(Server ([\d.]+)/.exec(stdout)?.[1]));
  });
}

function onPath(env) {
  for (const dir of (env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(dir, process.platform === 'win32' ? 'temporal.exe' : 'temporal');
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * Finds or makes the `temporal` executable: the one that COMITY_TEMPORAL_CLI names or that is on PATH, an earlier
 * built copy, a new build (with the Go on this machine or a downloaded one). Each counts only at the pinned server version.
 * @returns {Promise<string>} its path
 * @throws {Failure} naming every way to get one
 */
export async function findTemporal(progress, env = process.env) {
  const tried = [];
  const named = env.COMITY_TEMPORAL_CLI;
  for (const file of [named, onPath(env), cachedTemporal(env)]) {
    if (!file) continue;
    const version = await serverVersion(file);
    if (version === TEMPORAL_SERVER_VERSION) return file;
    if (file === named) throw new Failure(`COMITY_TEMPORAL_CLI names ${file}, which ${version ? `has server ${version}` : 'does not run as a Temporal executable'}: name one with server ${TEMPORAL_SERVER_VERSION}, or unset COMITY_TEMPORAL_CLI.`);
    if (version) tried.push(`${file} has server ${version}`);
  }
  const built = cachedTemporal(env);
  const failures = await buildTemporal(built, progress, env);
  if (failures.length === 0 && (await serverVersion(built)) === TEMPORAL_SERVER_VERSION) return built;
  tried.push(...(failures.length ? failures : [`the executable built at ${built} does not report server ${TEMPORAL_SERVER_VERSION}`]));
  throw new Failure(
    `No Temporal server ${TEMPORAL_SERVER_VERSION} was found or could be made (${tried.join('; ')}): set TEMPORAL_ADDRESS to a running server, ` +
    `or COMITY_TEMPORAL_CLI to a "temporal" executable with that server (or put it on PATH), or place one at ${built}, ` +
    'or install Go 1.26 or later, or allow access to Go\'s module proxy, and start again.',
  );
}
