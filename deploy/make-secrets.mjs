// Makes the secrets of docker-compose.yml, each in a file of its own under deploy/secrets, once: a secret that exists
// is kept. The folder is closed to others (0700); the files can be read inside the containers, whose accounts differ.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'secrets');
mkdirSync(folder, { recursive: true });
chmodSync(folder, 0o700);

function secret(name, make) {
  const file = path.join(folder, name);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const value = make();
  writeFileSync(file, value, { mode: 0o644, flag: 'wx' });
  process.stdout.write(`made ${path.relative(process.cwd(), file)}\n`);
  return value;
}

const password = () => randomBytes(24).toString('base64url');
const owner = secret('postgres_password', password);
const app = secret('app_password', password);
secret('temporal_password', password);
secret('database_url', () => `postgres://comity_owner:${owner}@postgres:5432/comity`);
secret('app_database_url', () => `postgres://comity_app:${app}@postgres:5432/comity`);
