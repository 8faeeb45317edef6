import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Settings of a process, from the environment. */
export interface Config {
  readonly mode: 'demonstration' | 'production';
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly appDatabaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly taskQueue: string;
  readonly sweepSeconds: number;
  readonly intake: IntakeSettings;
  readonly signing: SigningSettings;
}

/** How issued papers are signed, for the agencies that keep a key. */
export interface SigningSettings {
  /** Folder with one folder for each agency that signs, named by its code. */
  readonly folder: string;
  /** Address of a time stamping authority; without one the time of signing is only said. */
  readonly tsa?: string;
  readonly visible: boolean;
}

/** What is taken in as a file. */
export interface IntakeSettings {
  /** Address of a virus scanner (clamd); without one, files are said to be not scanned. */
  readonly clamd?: string;
  readonly mostBytes: number;
  readonly mostPages: number;
}

/** A setting that is missing or cannot be used; the message says what to do. */
export class ConfigError extends Error {}

type Env = Readonly<Record<string, string | undefined>>;

/** Value of `NAME`, or the content of the file that `NAME_FILE` names (secrets of containers). */
export function setting(env: Env, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  if (!file) return env[name] || undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigError(`${name}_FILE names ${file}, which cannot be read: make the file readable, or set ${name}.`);
  }
}

function needed(env: Env, name: string): string {
  const value = setting(env, name);
  if (!value) throw new ConfigError(`Set ${name} (or ${name}_FILE): \`npm start\` does it for you.`);
  return value;
}

function whole(env: Env, name: string, otherwise: number, least: number, most: number): number {
  const text = setting(env, name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new ConfigError(`${name} must be a whole number between ${least} and ${most}.`);
  return value;
}

/** @throws ConfigError with a sentence that says what to set. */
export function loadConfig(env: Env = process.env): Config {
  const mode = setting(env, 'COMITY_MODE') ?? 'demonstration';
  if (mode !== 'demonstration' && mode !== 'production') throw new ConfigError('COMITY_MODE must be "demonstration" or "production".');
  return {
    mode,
    host: setting(env, 'COMITY_HOST') ?? '127.0.0.1',
    port: whole(env, 'PORT', 3000, 1, 65535),
    dataDir: resolve(setting(env, 'COMITY_DATA_DIR') ?? '.comity'),
    appDatabaseUrl: needed(env, 'COMITY_APP_DATABASE_URL'),
    temporalAddress: needed(env, 'TEMPORAL_ADDRESS'),
    temporalNamespace: setting(env, 'TEMPORAL_NAMESPACE') ?? 'default',
    taskQueue: setting(env, 'COMITY_TASK_QUEUE') ?? 'comity',
    sweepSeconds: whole(env, 'COMITY_SWEEP_SECONDS', 3, 1, 3600),
    intake: intakeSettings(env),
    signing: signingSettings(env),
  };
}

function intakeSettings(env: Env): IntakeSettings {
  const clamd = setting(env, 'COMITY_CLAMD');
  return {
    ...(clamd === undefined ? {} : { clamd }),
    mostBytes: whole(env, 'COMITY_LARGEST_FILE_MB', 25, 1, 200) * 1024 * 1024,
    mostPages: whole(env, 'COMITY_MOST_PAGES', 2_000, 1, 100_000),
  };
}

function signingSettings(env: Env): SigningSettings {
  const tsa = setting(env, 'COMITY_TSA');
  const visible = setting(env, 'COMITY_SIGNATURE') ?? 'invisible';
  if (tsa !== undefined && !(URL.canParse(tsa) && /^https?:$/.test(new URL(tsa).protocol))) {
    throw new ConfigError('COMITY_TSA must be the address of a time stamping authority (RFC 3161), beginning with https:// or http://.');
  }
  if (visible !== 'invisible' && visible !== 'block') throw new ConfigError('COMITY_SIGNATURE must be "invisible", or "block" for the frame beside the signature block.');
  const folder = join(resolve(setting(env, 'COMITY_DATA_DIR') ?? '.comity'), 'signing');
  return { folder, ...(tsa === undefined ? {} : { tsa }), visible: visible === 'block' };
}
