import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Holder } from '../signing/support/certificates';

/** Puts the key of an agency where the worker looks for it. @returns its folder */
export function putKey(dataDir: string, agencyCode: string, holder: Holder, certificates = holder.pem): string {
  const folder = join(dataDir, 'signing', agencyCode);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'certificates.pem'), certificates);
  writeFileSync(join(folder, 'key.pem'), holder.keyPem);
  chmodSync(join(folder, 'key.pem'), 0o600);
  return folder;
}

export const takeKey = (dataDir: string, agencyCode: string): void => rmSync(join(dataDir, 'signing', agencyCode), { recursive: true });
