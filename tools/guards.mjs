// npm run guards
// Shows that each guard is watched: takes it out of a copy of the committed tree and runs the spec that must fail then.
// Exits 1 when a spec still passes, or when a guard is no longer where the list says. Takes a few minutes.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { makeCopy, takeOut } from './guards/copy.mjs';
import { guards } from './guards/list.mjs';
import { ROOT } from './launch/paths.mjs';

const chosen = guards.filter(({ guard }) => !process.argv[2] || guard.includes(process.argv[2]));

/** The servers of a test run, for all specs. */
async function startServers() {
  const child = spawn(process.execPath, [path.join(ROOT, 'tools', 'test-servers.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The servers did not start (exit code ${code}): the lines above say why.`)));
  });
  const says = JSON.parse(line);
  const env = { COMITY_TEST_DATABASE_URL: says.databaseUrl, COMITY_TEST_TEMPORAL_ADDRESS: says.temporalAddress, COMITY_TEST_CHROMIUM: says.chromium, COMITY_TEST_TEMPORAL_CLI: says.temporalCli };
  return { env, stop: () => new Promise((resolve) => { child.once('exit', resolve); child.stdin.end(); }) };
}

/** Runs a spec in the copy. @returns {Promise<{ passed: number, failed: number, output: string }>} */
function runSpec(folder, env, { spec, names }) {
  const args = [path.join(folder, 'node_modules', 'jest', 'bin', 'jest.js'), '--runInBand', '--json', '--testPathPatterns', `${spec.replaceAll('.', '\\.')}$`, ...(names ? ['-t', names] : [])];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, errors] = ['', ''];
    child.stdout.on('data', (part) => { out += part; });
    child.stderr.on('data', (part) => { errors += part; });
    child.once('close', () => {
      try {
        const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = JSON.parse(out.slice(out.indexOf('{"num')));
        resolve({ passed, failed: failed + broken, output: errors });
      } catch (error) {
        reject(new Error(`${spec} did not run: ${errors.slice(-2000)}`, { cause: error }));
      }
    });
  });
}

/** What became of one guard: the spec passes with it and fails without it, or why not. */
async function judge(folder, env, guard) {
  const before = await runSpec(folder, env, guard);
  if (before.failed > 0 || before.passed === 0) return { right: false, says: `does not pass with the guard (${before.passed} passed, ${before.failed} failed)` };
  const putBack = takeOut(folder, guard);
  try {
    const { failed } = await runSpec(folder, env, guard);
    return failed > 0 ? { right: true, says: `failed as it should (${failed} of ${before.passed})` } : { right: false, says: 'STILL PASSES' };
  } finally {
    putBack();
  }
}

const servers = await startServers();
const rows = [];
try {
  const copy = makeCopy();
  try {
    for (const guard of chosen) {
      const { right, says } = await judge(copy.folder, servers.env, guard).catch((error) => ({ right: false, says: error.message }));
      rows.push({ right, guard: guard.guard, spec: guard.spec, says });
      console.log(`${right ? '✓' : '✗'} ${guard.guard}\n    ${guard.spec}: ${says}`);
    }
  } finally {
    copy.remove();
  }
} finally {
  await servers.stop();
}
const wrong = rows.filter(({ right }) => !right).length;
console.log(`\n${rows.length - wrong} of ${rows.length} guards are watched.`);
process.exit(wrong > 0 || rows.length === 0 ? 1 : 0);
