import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { notChecked, ok, problem, type Finding } from './finding';

const ROOT = join(__dirname, '..', '..', '..', '..');
const LEAST_NODE = [20, 19] as const;
const PARTS = ['api/dist/main.js', 'worker/dist/main.js', 'worker/dist/workflow-bundle.js', 'web/dist/index.html'];

export function nodeVersion(version: string = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  return enough ? ok('node', version) : problem('node', `${version} is too old`, `Install Node ${LEAST_NODE.join('.')} or later.`);
}

export function build(root: string = ROOT): Finding {
  const absent = PARTS.filter((part) => !existsSync(join(root, 'apps', part)));
  return absent.length === 0 ? ok('build', 'everything is built') : problem('build', `not built: ${absent.join(', ')}`, 'Run "npm run build" in the folder of the repository.');
}

export function dataFolder(env: NodeJS.ProcessEnv = process.env, root: string = ROOT): Finding {
  const folder = resolve(env['COMITY_DATA_DIR'] || join(root, '.comity'));
  if (!existsSync(folder)) return notChecked('data folder', `${folder} is not there: "npm start" makes it`);
  if (!writable(folder)) return problem('data folder', `${folder} cannot be written`, 'Give yourself the right to write there, or set COMITY_DATA_DIR.');
  // Passing through is allowed: PostgreSQL's own account has to reach its folder there. Listing or writing is not.
  if ((statSync(folder).mode & 0o066) !== 0) return problem('data folder', `${folder} is open to other users; keys and case files lie there`, `Run: chmod 700 ${folder}`);
  return ok('data folder', folder);
}

function writable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false; // that is what was asked
  }
}
