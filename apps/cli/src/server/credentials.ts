import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeDurably } from '@comity/platform';
import { missing } from '../failure';

/** What `comity login` keeps. The token goes to its own server alone. */
export interface Credentials {
  readonly server: string;
  readonly email: string;
  readonly token: string;
  readonly expiresAt: string;
}

export const credentialsFile = (env: NodeJS.ProcessEnv = process.env): string => join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'comity', 'credentials.json');

export function storedCredentials(path: string = credentialsFile()): Credentials | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Credentials;
  } catch {
    throw missing('CREDENTIALS_NOT_READABLE', `The file ${path} cannot be read: remove it, and sign in again with "comity login".`);
  }
}

export function keepCredentials(credentials: Credentials, path: string = credentialsFile()): void {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  writeDurably(path, `${JSON.stringify(credentials, null, 2)}\n`);
}

export const forgetCredentials = (path: string = credentialsFile()): void => rmSync(path, { force: true });

/** The token for a server: COMITY_TOKEN, or the one stored for exactly this server. */
export function tokenFor(server: string, env: NodeJS.ProcessEnv = process.env): string | null {
  if (env['COMITY_TOKEN']) return env['COMITY_TOKEN'];
  const stored = storedCredentials(credentialsFile(env));
  return stored?.server === server ? stored.token : null;
}
