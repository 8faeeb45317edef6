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
  return { ownerUrl, mode, dataDir: resolve(setting(env, 'COMITY_DATA_DIR') ?? '.comity'), checkAddress: checkAddress(env, mode) };
}

/** Where papers send whoever wants to know whether they were issued. Of a demonstration it is this computer. */
function checkAddress(env: NodeJS.ProcessEnv, mode: SetupInput['mode']): string | null {
  const given = setting(env, 'COMITY_PUBLIC_ADDRESS');
  if (given === undefined) return mode === 'demonstration' ? `http://127.0.0.1:${setting(env, 'PORT') ?? '3000'}/check/` : null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || given.length > 100) {
    throw new SetupFailure('COMITY_PUBLIC_ADDRESS must be the address under which everybody reaches Comity, such as https://comity.example, with at most 100 signs.');
  }
  return `${url.href.replace(/\/+$/, '')}/check/`;
}
