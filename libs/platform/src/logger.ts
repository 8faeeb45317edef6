import pino, { type Logger } from 'pino';

/** JSON lines on standard output. Log codes and ids, never names, narratives or passwords. */
export function createLogger(name: string): Logger {
  return pino({ name, level: process.env['COMITY_LOG_LEVEL'] ?? 'info', timestamp: pino.stdTimeFunctions.isoTime, base: { name } });
}

export type { Logger };
