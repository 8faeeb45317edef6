import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from './json-file.mjs';
import { LOCAL_CACHE, ROOT } from './paths.mjs';
import { runStep } from './run.mjs';

const STAMP = path.join(LOCAL_CACHE, 'build.json');
const RESULTS = ['apps/api/dist/main.js', 'apps/api/dist/setup.js', 'apps/worker/dist/main.js', 'apps/worker/dist/workflow-bundle.js', 'apps/web/dist/index.html'];
const SKIPPED = new Set(['node_modules', 'dist', 'dist-test-types', 'coverage', 'assets']);

/** Digest over every source a build reads (by content: a checkout changes times without changing files). */
export function sourceDigest(root = ROOT) {
  const hash = createHash('sha256');
  const add = (file) => hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  for (const name of ['tsconfig.base.json', 'tsconfig.json', 'package-lock.json']) add(path.join(root, name));
  for (const top of ['apps', 'libs', 'workflows', 'migrations']) walk(path.join(root, top), add);
  return hash.digest('hex');
}

function walk(dir, add) {
  for (const entry of readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) walk(full, add);
    } else if (entry.isFile() && !entry.name.endsWith('.spec.ts') && !entry.name.endsWith('.md')) add(full);
  }
}

/** Builds the program (specs are checked by npm test and .ci/run) when a source changed or a result is missing. */
export async function build(progress, { env = process.env } = {}) {
  const digest = sourceDigest();
  const current = readJson(STAMP)?.digest === digest && RESULTS.every((file) => existsSync(path.join(ROOT, file)));
  if (current) return;
  await progress.step('Building', '20 to 60 seconds', () =>
    runStep('npm', ['run', 'build:program'], { what: 'The build', progress, env }));
  mkdirSync(LOCAL_CACHE, { recursive: true });
  writeJson(STAMP, { digest });
}
