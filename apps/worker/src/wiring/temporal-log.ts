import { DefaultLogger, Runtime, type LogEntry } from '@temporalio/worker';
import type { Logger } from '@comity/platform';

const kept = ['workflowId', 'workflowType', 'activityType', 'attempt', 'key', 'code', 'requestId', 'state', 'sdkComponent'] as const;

/** The SDK's own log in our form: ids and codes, and of an error its class and code. */
function write(log: Logger, { level, message, meta }: LogEntry): void {
  const fields = Object.fromEntries(kept.filter((key) => meta?.[key] !== undefined).map((key) => [key, meta?.[key]]));
  const error = meta?.['error'] instanceof Error ? { error: meta['error'].name, code: (meta['error'] as { code?: unknown }).code } : {};
  const method = level === 'ERROR' ? 'error' : level === 'WARN' ? 'warn' : 'info';
  log[method]({ ...fields, ...error }, message);
}

/** Call it once, before anything of Temporal is used. Signals are ours: the SDK would take SIGTERM for itself. */
export function installRuntime(log: Logger): void {
  Runtime.install({
    logger: new DefaultLogger('INFO', (entry) => write(log, entry)),
    telemetryOptions: { logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} } },
    shutdownSignals: [],
  });
}
