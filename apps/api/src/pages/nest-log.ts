import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@comity/platform';

/** Nest's own messages in our log; what it says while starting is for debugging only. */
export const nestLog = (logger: Logger): LoggerService => ({
  log: (message: unknown, context?: unknown) => logger.debug({ context }, String(message)),
  error: (message: unknown) => logger.error({ code: 'NEST' }, message instanceof Error ? message.name : String(message).split('\n')[0]),
  warn: (message: unknown, context?: unknown) => logger.warn({ context }, String(message)),
});
