// npm run bench -- lifecycle | latency | clocks | documents | preview
// Prints a table and writes bench/results/<name>.json. Starts and ends everything it needs, on 127.0.0.1.
import { build } from '../tools/launch/build.mjs';
import { Failure } from '../tools/launch/failure.mjs';
import { createProgress } from '../tools/launch/progress.mjs';

const benches = {
  lifecycle: () => import('./lifecycle/lifecycle.mjs').then(({ lifecycle }) => lifecycle()),
  latency: () => import('./latency/latency.mjs').then(({ latency }) => latency()),
  clocks: () => import('./clocks/clocks.mjs').then(({ clocks }) => clocks()),
  documents: () => import('./documents/documents.mjs').then(({ documents }) => documents()),
  preview: () => import('./preview/preview.mjs').then(({ preview }) => preview()),
};

const [name] = process.argv.slice(2);
if (!Object.hasOwn(benches, name ?? '')) {
  process.stderr.write(`Say which: npm run bench -- ${Object.keys(benches).join(' | ')}\n`);
  process.exit(1);
}
try {
  await build(createProgress(process.stderr));
  await benches[name]();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error.log ? `${error.log}\n` : ''}${error instanceof Failure ? error.message : (error.stack ?? error)}\n`);
  process.exit(1);
}
