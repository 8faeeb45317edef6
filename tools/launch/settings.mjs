import path from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './paths.mjs';

const MODES = ['demonstration', 'production'];

/**
 * What the environment asks for.
 * @throws {Failure} naming the variable that cannot be used
 */
export function readSettings(env = process.env) {
  const port = env.PORT ? Number(env.PORT) : 3000;
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Failure(`PORT is "${env.PORT}": set it to a number from 1 to 65535, or unset it to use 3000.`);
  const mode = env.COMITY_MODE || 'demonstration';
  if (!MODES.includes(mode)) throw new Failure(`COMITY_MODE is "${mode}": set it to "demonstration" or "production", or unset it for "demonstration".`);
  return {
    port,
    mode,
    dataDir: path.resolve(env.COMITY_DATA_DIR || path.join(ROOT, '.comity')),
    databaseUrl: env.DATABASE_URL || undefined,
    temporalAddress: env.TEMPORAL_ADDRESS || undefined,
    temporalNamespace: env.TEMPORAL_NAMESPACE || 'default',
  };
}
