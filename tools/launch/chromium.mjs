import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { runStep } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const works = (file) =>
  new Promise((resolve) => execFile(file, ['--version'], { timeout: 30_000 }, (error) => resolve(!error)));

function installed(env) {
  const dirs = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'];
  return [...dirs.flatMap((dir) => NAMES.map((name) => path.join(dir, name))), ...ELSEWHERE].find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds or gets a Chromium: the one CHROME_PATH or COMITY_CHROMIUM names, the system's, Playwright's download, or,
 * as root on Debian, the package.
 * @returns {Promise<string>} path of the executable
 * @throws {Failure} naming every way to get one
 */
export async function findChromium(progress, env = process.env) {
  const named = env.COMITY_CHROMIUM || env.CHROME_PATH;
  if (named) {
    if (await works(named)) return named;
    throw new Failure(`${env.COMITY_CHROMIUM ? 'COMITY_CHROMIUM' : 'CHROME_PATH'} names ${named}, which does not run: name a Chromium or Chrome executable.`);
  }
  for (const get of [() => installed(env), () => downloaded(), () => download(progress, env), () => debianPackage(progress, env)]) {
    const file = await get();
    if (file && (await works(file))) return file;
  }
  throw new Failure('No Chromium was found or could be got for the tests of the pages: install Chromium or Chrome, or name its executable in CHROME_PATH, or allow access to the internet.');
}

async function downloaded() {
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

async function download(progress, env) {
  const cli = path.join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  return attempt(async () => {
    await progress.step('Downloading Chromium', 'a minute', () =>
      runStep(process.execPath, [cli, 'install', 'chromium'], { what: 'Downloading Chromium', progress, env }));
    return downloaded();
  });
}

async function debianPackage(progress, env) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const options = { progress, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  return attempt(async () => {
    await progress.step('Installing Debian\'s Chromium package', 'a minute', async () => {
      await runStep('apt-get', ['update'], { what: 'apt-get update', ...options });
      await runStep('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { what: 'apt-get install chromium', ...options });
    });
    return installed(env);
  });
}

/** One way that fails leads to the next; what failed has been shown as a step. */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
