import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, sign, verify, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isUuid } from './ids';

interface KeyFile {
  readonly signingKey: string;
  readonly fileKey: string;
}

interface Loaded {
  readonly signing: KeyObject;
  readonly file: Buffer;
}

/** The keys of an agency are missing; without them nothing can be signed or read. */
export class AgencyKeysMissing extends Error {
  constructor(agencyId: string) {
    super(`There are no keys for agency ${agencyId}: put its key file back into the folder "keys" of the data folder.`);
  }
}

/**
 * Keys of each agency, from `<folder>/<agency id>.json` (mode 0600): an Ed25519 key that signs its messages, and an
 * AES-256 key that encrypts its files at rest.
 */
export class AgencyKeys {
  private readonly loaded = new Map<string, Loaded>();

  constructor(private readonly folder: string) {}

  static inDataDir(dataDir: string): AgencyKeys {
    return new AgencyKeys(join(dataDir, 'keys'));
  }

  /** Makes the keys of an agency unless they are there. @returns the public key, PEM (SPKI). */
  create(agencyId: string): string {
    const path = this.path(agencyId);
    if (!existsSync(path)) {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const { privateKey } = generateKeyPairSync('ed25519');
      const content: KeyFile = { signingKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), fileKey: randomBytes(32).toString('base64') };
      writeDurably(path, JSON.stringify(content));
    }
    return createPublicKey(this.keys(agencyId).signing).export({ type: 'spki', format: 'pem' }).toString();
  }

  /** Ed25519 signature (RFC 8032) of a text in UTF-8, base64. */
  sign(agencyId: string, text: string): string {
    return sign(null, Buffer.from(text, 'utf8'), this.keys(agencyId).signing).toString('base64');
  }

  /** @param publicKey PEM (SPKI) of the sender, from the directory. */
  static verify(publicKey: string, text: string, signature: string): boolean {
    return verify(null, Buffer.from(text, 'utf8'), createPublicKey(publicKey), Buffer.from(signature, 'base64'));
  }

  /** AES-256-GCM; the file's digest is bound in, so that a stored file cannot be exchanged for another. */
  encrypt(agencyId: string, bytes: Buffer, digest: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keys(agencyId).file, nonce).setAAD(Buffer.from(digest));
    return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }

  /** @throws when the content was changed or belongs to another digest. */
  decrypt(agencyId: string, stored: Buffer, digest: string): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.keys(agencyId).file, stored.subarray(0, 12)).setAAD(Buffer.from(digest));
    decipher.setAuthTag(stored.subarray(stored.length - 16));
    return Buffer.concat([decipher.update(stored.subarray(12, stored.length - 16)), decipher.final()]);
  }

  private keys(agencyId: string): Loaded {
    const known = this.loaded.get(agencyId);
    if (known) return known;
    const path = this.path(agencyId);
    if (!existsSync(path)) throw new AgencyKeysMissing(agencyId);
    const content = JSON.parse(readFileSync(path, 'utf8')) as KeyFile;
    const loaded = { signing: createPrivateKey(content.signingKey), file: Buffer.from(content.fileKey, 'base64') };
    this.loaded.set(agencyId, loaded);
    return loaded;
  }

  private path(agencyId: string): string {
    if (!isUuid(agencyId)) throw new AgencyKeysMissing('with an id that is no id');
    return join(this.folder, `${agencyId}.json`);
  }
}

/** A file that is either not there or there whole, also after the power fails. */
export function writeDurably(path: string, content: string | Buffer, mode = 0o600): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.new`;
  const handle = openSync(temporary, 'wx', mode);
  try {
    writeSync(handle, typeof content === 'string' ? Buffer.from(content) : content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, path);
}
