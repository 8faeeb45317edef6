import 'reflect-metadata';
import { warmUp } from '@comity/documents';
import { Database } from '@comity/persistence';
import { ConfigError, createLogger, loadConfig, type Config, type Logger } from '@comity/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Server } from 'node:http';
import { createApi } from './create-api';
import { SetupFailure } from './setup/failure';
import { modeOf, refuseOtherMode } from './setup/installation';
import { tlsOf } from './transport';

const CLOSE_WITHIN_MS = 10_000;
const KEEP_ALIVE_MS = 65_000;

async function main(): Promise<void> {
  const logger = createLogger('comity-api');
  const config = loadConfig();
  const tls = tlsOf(config);
  const app = await createApi({ config, logger, ...(tls ? { tls } : {}) });
  refuseOtherMode(config.mode, await modeOf(app.get(Database)));
  stopOn(['SIGINT', 'SIGTERM'], app, logger);
  // Longer than clients and proxies keep an idle connection: otherwise one is closed here just as it is used again.
  (app.getHttpServer() as Server).keepAliveTimeout = KEEP_ALIVE_MS;
  await app.listen(config.port, config.host);
  logger.info({ port: config.port, host: config.host, tls: tls !== undefined }, 'listening');
  await warmUp();
}

function stopOn(signals: readonly NodeJS.Signals[], app: NestExpressApplication, logger: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), CLOSE_WITHIN_MS).unref();
    app.close().then(() => process.exit(0), (error: unknown) => fail(error));
  };
  for (const signal of signals) process.on(signal, () => stop(signal));
}

/** A sentence that says what to do, where we know one. */
function sentence(error: unknown, { port, host }: Pick<Config, 'port' | 'host'>): string {
  if (error instanceof ConfigError || error instanceof SetupFailure) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop the other program, or start Comity with another port, for example PORT=${port + 1}.`;
  if (code === 'EACCES') return `Port ${port} needs rights that this account does not have: choose a port above 1023 with PORT.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${host}: correct COMITY_HOST.`;
  if (['ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000', '57P03'].includes(code)) return `The database cannot be reached (${code}): start PostgreSQL, or correct COMITY_APP_DATABASE_URL.`;
  return `The API stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function fail(error: unknown): never {
  process.stderr.write(`${sentence(error, { port: Number(process.env['PORT'] ?? 3000), host: process.env['COMITY_HOST'] ?? '127.0.0.1' })}\n`);
  process.exit(1);
}

main().catch(fail);
