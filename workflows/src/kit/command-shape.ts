import { refused } from './refusals';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Validator of the Update: synchronous and read-only. A body that slips in here would stay in the history. */
export function checkShape(command: unknown): void {
  const entries = typeof command === 'object' && command !== null ? (command as Record<string, unknown>) : {};
  const { commandId, digest, ...others } = entries;
  const right = typeof commandId === 'string' && uuid.test(commandId) && typeof digest === 'string' && digest.length > 0 && digest.length <= 100;
  if (right && Object.keys(others).length === 0) return;
  throw refused({ code: 'COMMAND_MALFORMED', message: 'A command is sent to its lane as { commandId, digest } and nothing else.' });
}
