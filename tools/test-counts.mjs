// Reads Jest's JSON summary and prints one line, "N passed, N failed". Files that could not be run count as failed,
// and so does a run without tests or with a test left out: nothing passes by not running.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
let passed = 0;
let failed = 1;
try {
  const summary = JSON.parse(readFileSync(file, 'utf8'));
  const leftOut = summary.numPendingTests + summary.numTodoTests;
  passed = summary.numPassedTests;
  failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites + leftOut;
  if (leftOut > 0) process.stderr.write(`${leftOut} tests were skipped or left to do, which counts as failed.\n`);
  if (passed + failed === 0) failed = 1;
} catch (error) {
  process.stderr.write(`The tests left no summary (${error.message}).\n`);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
