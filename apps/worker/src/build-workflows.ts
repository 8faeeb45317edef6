import { writeFileSync } from 'node:fs';
import { buildWorkflowBundle } from '@comity/temporal/worker';
import { bundlePath } from './wiring/bundle-path';

/** Writes the code of the workflow sandbox beside the compiled worker (`npm run bundle`). */
async function main(): Promise<void> {
  const code = await buildWorkflowBundle(require.resolve('@comity/workflows'));
  writeFileSync(bundlePath, code);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
