import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { downloadGo } from './go-toolchain.mjs';
import { ROOT } from './paths.mjs';
import { runStep } from './run.mjs';

// Go 1.21 is the first that fetches the toolchain which go.mod asks for by itself.
const OLDEST_GO = [1, 21];
const PACKAGE = 'github.com/temporalio/cli/cmd/temporal';

/**
 * Builds the `temporal` executable from tools/temporal/go.mod, which pins every module by version and digest: with
 * the Go on PATH, or with one downloaded for this build and removed after it. (No published `temporal` carries the
 * pinned server version, so a plain download of one would not do.)
 * @returns {Promise<string[]>} why each way failed; empty when `target` now exists
 */
export async function buildTemporal(target, progress, env = process.env) {
  mkdirSync(path.dirname(target), { recursive: true });
  const failures = [];
  for (const way of [withInstalledGo, withDownloadedGo]) {
    try {
      await way(target, progress, env);
      return [];
    } catch (error) {
      failures.push(`${error.message}${error.log ? ` (${error.log.split('\n').at(-1).trim()})` : ''}`);
    }
  }
  return failures;
}

async function withInstalledGo(target, progress, env) {
  const version = await new Promise((resolve) => {
    execFile('go', ['env', 'GOVERSION'], { cwd: '/', env }, (error, stdout) => resolve(error ? null : /^go(\d+)\.(\d+)/.exec(stdout)));
  });
  if (!version) throw new Failure('no Go on PATH to build one with');
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major < OLDEST_GO[0] || (major === OLDEST_GO[0] && minor < OLDEST_GO[1])) throw new Failure(`Go ${major}.${minor} on PATH is too old to build one with`);
  await compile('go', target, progress, env, '3 to 8 minutes, once for all clones');
}

async function withDownloadedGo(target, progress, env) {
  const dir = mkdtempSync(path.join(path.dirname(target), 'build-'));
  try {
    const go = await progress.step('Downloading Go to build the Temporal server with (70 MB)', 'a minute', () => downloadGo(path.join(dir, 'go'), progress.note, env));
    const own = { GOTOOLCHAIN: 'local', GOROOT: path.join(dir, 'go'), GOPATH: path.join(dir, 'path'), GOMODCACHE: path.join(dir, 'modules'), GOCACHE: path.join(dir, 'cache') };
    await compile(go, target, progress, { ...env, ...own }, '4 to 8 minutes, once for all clones');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function compile(go, target, progress, env, usual) {
  const next = `${target}.${process.pid}.next`;
  try {
    await progress.step('Building the Temporal server', usual, () =>
      runStep(go, ['build', '-v', '-trimpath', '-ldflags=-s -w', '-o', next, PACKAGE], {
        what: 'building the Temporal server', cwd: path.join(ROOT, 'tools', 'temporal'), progress, advice: 'its last line says why',
        // Writable modules, so that those of a downloaded Go can be removed again.
        env: { ...env, GOFLAGS: '-mod=readonly -modcacherw', CGO_ENABLED: '0' },
      }));
    renameSync(next, target);
  } finally {
    rmSync(next, { force: true });
  }
}
