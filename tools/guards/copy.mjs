import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../launch/paths.mjs';

const git = (...args) => execFileSync('git', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

/** A copy of the committed tree with the packages linked, where text can be taken out without harm. */
export function makeCopy() {
  const parent = mkdtempSync(path.join(tmpdir(), 'comity-guards-'));
  const folder = path.join(parent, 'tree');
  const remove = () => {
    rmSync(parent, { recursive: true, force: true });
    git('worktree', 'prune');
  };
  try {
    git('worktree', 'add', '--detach', '--quiet', folder, 'HEAD');
    linkPackages(folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, remove };
}

/**
 * Hard links: the links to the workspaces stay relative and lead into the copy, so that its own code is what runs.
 * Files of packages are only read here.
 */
function linkPackages(folder) {
  const [from, to] = [path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules')];
  try {
    execFileSync('cp', ['-al', from, to], { stdio: ['ignore', 'ignore', 'ignore'] });
  } catch {
    // Another file system cannot be linked to: copied in full.
    rmSync(to, { recursive: true, force: true });
    execFileSync('cp', ['-a', from, to]);
  }
}

/**
 * Takes a guard out. @returns the function that puts it back
 * @throws when its text is not there exactly once
 */
export function takeOut(folder, { file, text, without }) {
  const full = path.join(folder, file);
  const whole = readFileSync(full, 'utf8');
  const found = whole.split(text).length - 1;
  if (found !== 1) throw new Error(`its text stands ${found} times in ${file}: bring tools/guards/list.mjs up to date`);
  writeFileSync(full, whole.replace(text, () => without));
  return () => writeFileSync(full, whole);
}
