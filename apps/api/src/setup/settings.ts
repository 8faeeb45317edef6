import { resolve } from 'node:path';
import { setting } from '@comity/platform';
import { SetupFailure } from './failure';
import type { SetupInput } from './prepare';

/** What the environment asks for. @throws SetupFailure naming the variable */
export function setupInput(env: NodeJS.ProcessEnv = process.env): SetupInput {
  const ownerUrl = setting(env, 'DATABASE_URL');
  if (!ownerUrl) throw new SetupFailure('Set DATABASE_URL (or DATABASE_URL_FILE) to the database, as its owner: postgresql://user:password@host:5432/database.');
  const mode = setting(env, 'COMITY_MODE') ?? 'demonstration';
  if (mode !== 'demonstration' && mode !== 'production') throw new SetupFailure('COMITY_MODE must be "demonstration" or "production".');
  return { ownerUrl, mode, dataDir: resolve(setting(env, 'COMITY_DATA_DIR') ?? '.comity') };
}
