import path from 'node:path';
import { readJson } from './json-file.mjs';
import { ROOT } from './paths.mjs';
import { runStep } from './run.mjs';

/**
 * Names the first package of the lock file that is not installed at its version, or undefined. Compares with npm's
 * own record, so it also holds after an `npm install` by hand; npm writes that record last, so a broken-off
 * installation counts as none.
 */
export function missingPackage(root = ROOT) {
  const lock = readJson(path.join(root, 'package-lock.json'));
  const installed = readJson(path.join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!installed) return 'node_modules';
  for (const [place, wanted] of Object.entries(lock.packages)) {
    if (!place.includes('node_modules/') || wanted.optional || wanted.devOptional || wanted.peer) continue;
    const found = installed[place];
    if (wanted.link ? !found?.link : found?.version !== wanted.version) return place;
  }
  return undefined;
}

/** Installs what the lock file names, when it is not there yet. */
export async function install(progress) {
  if (missingPackage() === undefined) return;
  await progress.step('Installing packages', 'half a minute', () =>
    runStep('npm', ['ci', '--no-audit', '--no-fund'], { what: 'Installing packages with npm ci', progress }));
}
