import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { warmUp } from '@comity/documents';
import { ConfigError, createLogger, loadConfig } from '@comity/platform';
import { WorkerHost } from '@comity/temporal/worker';
import { WorkerModule } from './worker.module';
import { bundlePath } from './wiring/bundle-path';
import { installRuntime } from './wiring/temporal-log';

const log = createLogger('worker');

/** The zone of the process leaks into the workflow sandbox. */
function checkZone(): void {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (timeZone !== 'UTC' && timeZone !== 'Etc/UTC') throw new ConfigError(`The worker runs in the time zone ${timeZone}: start it with TZ=UTC, or workflows would see local time.`);
}

async function main(): Promise<void> {
  checkZone();
  const config = loadConfig();
  installRuntime(log);
  // Loading typefaces keeps the process busy for a moment: before it takes work rather than after.
  await warmUp();
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, log, { codePath: bundlePath }), { logger: false, abortOnError: false });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= app.close());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close().catch(fail));
  log.info({ taskQueue: config.taskQueue }, 'worker running');
  await app.get(WorkerHost, { strict: false }).ended;
  await close();
  log.info('worker stopped');
}

function fail(error: unknown): never {
  if (error instanceof ConfigError) log.fatal(error.message);
  else log.fatal({ err: error }, 'worker failed');
  process.exit(1);
}

main().then(() => process.exit(0), fail);
