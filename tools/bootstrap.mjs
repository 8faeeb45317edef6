// Before npm test: installs and builds what is missing and makes sure of PostgreSQL, Temporal and a Chromium. Names
// what cannot be had and exits 1: tests are never skipped for want of a server.
import { build } from './launch/build.mjs';
import { Failure } from './launch/failure.mjs';
import { install } from './launch/install.mjs';
import { requireNode } from './launch/node-version.mjs';
import { postgresAccount } from './launch/postgres-account.mjs';
import { postgresPrograms } from './launch/postgres-programs.mjs';
import { createProgress } from './launch/progress.mjs';
import { testTools } from './launch/test-tools.mjs';

const progress = createProgress();
const parts = [
  () => requireNode(),
  () => install(progress),
  () => build(progress),
  () => postgresPrograms(postgresAccount()),
  () => testTools(progress),
];

try {
  for (const part of parts) await part();
} catch (error) {
  if (error.log) process.stderr.write(`${error.log}\n`);
  process.stderr.write(`${error instanceof Failure ? error.message : error.stack}\n`);
  process.exit(1);
}
