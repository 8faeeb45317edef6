import { sha256Hex, writeDurably, type AgencyKeys } from '@comity/platform';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files by digest, each agency's apart. A folder by default; object storage is only another adapter. */
export interface DocumentStore {
  /** Keeps the bytes; the same bytes are kept once. */
  put(agencyId: string, bytes: Buffer): Promise<{ readonly sha256: string; readonly size: number }>;
  /** @throws DocumentMissing, DocumentDamaged */
  get(agencyId: string, sha256: string): Promise<Buffer>;
  has(agencyId: string, sha256: string): Promise<boolean>;
}

export class DocumentMissing extends Error {
  constructor(sha256: string) {
    super(`The file ${sha256} is not in the store of this agency: restore it from a backup.`);
  }
}

export class DocumentDamaged extends Error {
  constructor(sha256: string) {
    super(`The stored file ${sha256} is not what was taken in: its digest differs. Restore it from a backup.`);
  }
}

/** `<folder>/<agency>/<first two digits>/<digest>`, encrypted with the agency's key, written whole or not at all. */
export class FolderDocumentStore implements DocumentStore {
  constructor(private readonly options: { readonly folder: string; readonly keys: AgencyKeys }) {}

  async put(agencyId: string, bytes: Buffer): Promise<{ sha256: string; size: number }> {
    const sha256 = sha256Hex(bytes);
    const path = this.path(agencyId, sha256);
    if (!existsSync(path)) {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeDurably(path, this.options.keys.encrypt(agencyId, bytes, sha256));
    }
    return { sha256, size: bytes.length };
  }

  async get(agencyId: string, sha256: string): Promise<Buffer> {
    const path = this.path(agencyId, sha256);
    if (!existsSync(path)) throw new DocumentMissing(sha256);
    const stored = await readFile(path);
    const bytes = this.open(agencyId, stored, sha256);
    if (sha256Hex(bytes) !== sha256) throw new DocumentDamaged(sha256);
    return bytes;
  }

  async has(agencyId: string, sha256: string): Promise<boolean> {
    return existsSync(this.path(agencyId, sha256));
  }

  private open(agencyId: string, stored: Buffer, sha256: string): Buffer {
    try {
      return this.options.keys.decrypt(agencyId, stored, sha256);
    } catch (error) {
      throw Object.assign(new DocumentDamaged(sha256), { cause: error });
    }
  }

  private path(agencyId: string, sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new DocumentMissing('with a digest that is none');
    return join(this.options.folder, agencyId, sha256.slice(0, 2), sha256);
  }
}
