import { execFile } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { runStep } from './run.mjs';

// Go 1.21 is the first that fetches the toolchain which go.mod asks for by itself.
const OLDEST_GO = [1, 21];

const goVersion = (go) =>
  new Promise((resolve) => {
    execFile(go, ['env', 'GOVERSION'], { cwd: '/' }, (error, stdout) => {
      const match = error ? null : /^go(\d+)\.(\d+)/.exec(stdout);
      resolve(match ? [Number(match[1]), Number(match[2])] : undefined);
    });
  });

/**
 * Builds the `temporal` executable from tools/temporal/go.mod, which pins every module by version and digest.
 * @returns {Promise<string | undefined>} why it could not be built, or undefined when `target` now exists
 */
export async function buildTemporal(target, progress, env = process.env) {
  const version = await goVersion('go');
  if (!version) return 'no Go on PATH to build one';
  if (version[0] !== OLDEST_GO[0] || version[1] < OLDEST_GO[1]) return `Go ${version.join('.')} on PATH is too old to build one`;
  return compile('go', target, progress, env);
}

async function compile(go, target, progress, env) {
  const dir = path.dirname(target);
  const next = `${target}.${process.pid}.next`;
  mkdirSync(dir, { recursive: true });
  try {
    await progress.step('Building the Temporal server with Go', '3 to 8 minutes the first time, then never again', () =>
      runStep(go, ['build', '-v', '-trimpath', '-ldflags=-s -w', '-o', next, 'github.com/temporalio/cli/cmd/temporal'], {
        what: 'Building the Temporal server', cwd: path.join(ROOT, 'tools', 'temporal'), env: { ...env, GOFLAGS: '-mod=readonly', CGO_ENABLED: '0' }, progress,
      }));
    renameSync(next, target);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return `${error.message} ${error.log?.split('\n').at(-1) ?? ''}`.trim();
  } finally {
    rmSync(next, { force: true });
  }
}
