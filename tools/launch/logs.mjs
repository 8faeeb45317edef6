import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const KEPT = 4;

/** Moves `name.log` to `name.1.log` and so on, so that each start has logs of its own. */
export function rotate(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const numbered = (n) => (n === 0 ? file : file.replace(/\.log$/, `.${n}.log`));
  rmSync(numbered(KEPT), { force: true });
  for (let n = KEPT - 1; n >= 0; n--) if (existsSync(numbered(n))) renameSync(numbered(n), numbered(n + 1));
}

/** The last lines of a log; empty when there is none. */
export function tailOf(file, lines = 12) {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
