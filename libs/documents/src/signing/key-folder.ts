import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { trustingRoots, TrustPolicyError, type TrustPolicy } from '../verifying/trust/trust-policy';
import { signerFromKey, signerFromPkcs12 } from './file-signer';
import type { Signer } from './signer';
import { SigningError } from './signing-error';

export interface KeyInFolder {
  readonly signer: Signer;
  /** From `roots.pem`: the certificate must lead there. */
  readonly trust: TrustPolicy | null;
}

/**
 * The key of an agency in `<folder>/<its code>/`: `key.p12` with `password`, or `key.pem` with `certificates.pem` (and
 * `password` where the key is encrypted); `roots.pem` if the certificate is to be checked. A file `off` says that papers
 * go without a signature from now on.
 * @returns null where papers go without a signature
 * @throws SigningError
 */
export function keyInFolder(folder: string, agencyCode: string, expected: boolean): KeyInFolder | null {
  if (!/^[A-Z0-9-]+$/.test(agencyCode)) throw new SigningError('KEY_MISSING', 'The code of the agency names no folder.');
  const own = join(folder, agencyCode);
  if (existsSync(join(own, 'off'))) return null;
  if (!existsSync(own)) {
    if (expected) throw new SigningError('KEY_MISSING', 'The agency signed its papers until now, and its key is gone: put it back, or say with a file "off" that papers go without a signature.');
    return null;
  }
  return { signer: signerIn(own), trust: existsSync(join(own, 'roots.pem')) ? trustIn(own) : null };
}

function signerIn(own: string): Signer {
  if (existsSync(join(own, 'key.p12'))) return signerFromPkcs12(secret(own, 'key.p12'), password(own) ?? '');
  if (!existsSync(join(own, 'key.pem'))) throw new SigningError('KEY_MISSING', 'There is a folder for the key of this agency, and no key in it: put key.p12 there, or key.pem with certificates.pem.');
  if (!existsSync(join(own, 'certificates.pem'))) throw new SigningError('KEY_MISSING', 'certificates.pem is missing beside key.pem: put the certificate of the key there, with those of its issuers.');
  const secretPassword = password(own);
  return signerFromKey({ key: secret(own, 'key.pem'), certificates: readFileSync(join(own, 'certificates.pem')), ...(secretPassword === undefined ? {} : { password: secretPassword }) });
}

const password = (own: string): string | undefined => (existsSync(join(own, 'password')) ? secret(own, 'password').toString('utf8').replace(/\r?\n$/, '') : undefined);

/** A file that only its owner may read. */
function secret(own: string, name: string): Buffer {
  const path = join(own, name);
  // Windows has no such bits.
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    throw new SigningError('KEY_FILE_OPEN', `Others on this computer can read ${name}: give it the mode 0600 (chmod 600), and have a new key made if anybody may have read it.`);
  }
  return readFileSync(path);
}

function trustIn(own: string): TrustPolicy {
  try {
    return trustingRoots(readFileSync(join(own, 'roots.pem'), 'latin1'));
  } catch (error) {
    if (error instanceof TrustPolicyError) throw new SigningError('CERTIFICATE_NOT_READABLE', `roots.pem cannot be read: ${error.message}`, { cause: error });
    throw error;
  }
}
