import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setting, writeDurably } from '@comity/platform';
import { SetupFailure } from './failure';

/** Password of the application role: the one given, or one made once and kept in the data folder (mode 0600). */
export function appRolePassword(dataDir: string, env: NodeJS.ProcessEnv = process.env): string {
  const given = setting(env, 'COMITY_APP_PASSWORD');
  if (given) return given;
  const path = join(dataDir, 'app-role.json');
  if (!existsSync(path)) writeDurably(path, `${JSON.stringify({ password: randomBytes(24).toString('base64url') })}\n`);
  const { password } = read(path);
  if (typeof password !== 'string' || password === '') throw new SetupFailure(`The file ${path} holds no password: remove it, and a new one is made.`);
  return password;
}

function read(path: string): { password?: unknown } {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { password?: unknown };
  } catch {
    throw new SetupFailure(`The file ${path} cannot be read: remove it, and a new password is made.`);
  }
}
