import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { closedFolder } from './postgres-account.mjs';

/** A folder for one run that PostgreSQL's account can reach, with its removal. */
export function runFolder(account) {
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find((dir) => closedFolder(dir, account) === undefined) ?? tmpdir();
  const dir = mkdtempSync(path.join(parent, 'comity-run-'));
  chmodSync(dir, 0o711);
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
