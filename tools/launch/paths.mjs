import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where results of `npm start` and `npm test` that belong to this installation are kept between runs. */
export const LOCAL_CACHE = path.join(ROOT, 'node_modules', '.cache', 'comity');

/** The person's cache folder: servers that took minutes to build or download outlive a clone. */
export function userCache(env = process.env) {
  return path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'comity');
}

/** Every place inside one data folder. */
export function dataPaths(dataDir) {
  const at = (...parts) => path.join(dataDir, ...parts);
  return {
    dataDir,
    lock: at('lock.json'),
    version: at('version.json'),
    ports: at('ports.json'),
    processes: at('processes.json'),
    logs: at('logs'),
    postgres: at('postgres'),
    postgresLocation: at('postgres-location.json'),
    postgresPassword: at('postgres-owner-password'),
    temporalStore: at('temporal', 'temporal.db'),
    accounts: at('demonstration-accounts.json'),
  };
}
