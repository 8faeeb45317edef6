import { DocumentDamaged, DocumentMissing, FolderDocumentStore } from '@comity/persistence';
import { AgencyKeys, newId, sha256Hex } from '@comity/platform';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../support/agencies';

const folder = temporaryFolder('store');
const keys = new AgencyKeys(join(folder.path, 'keys'));
const store = new FolderDocumentStore({ folder: join(folder.path, 'documents'), keys });
const agency = newId();
beforeAll(() => void keys.create(agency));
afterAll(() => folder.remove());

const pathOf = (sha256: string): string => join(folder.path, 'documents', agency, sha256.slice(0, 2), sha256);

describe('the store of files', () => {
  it('gives back what was put in', async () => {
    const bytes = Buffer.from('the paper');
    const { sha256 } = await store.put(agency, bytes);
    expect([sha256, await store.get(agency, sha256)]).toEqual([sha256Hex(bytes), bytes]);
  });

  it('refuses another content that stands under the digest, even where it was encrypted with the right key', async () => {
    const sha256 = sha256Hex('the paper that was approved');
    mkdirSync(dirname(pathOf(sha256)), { recursive: true });
    writeFileSync(pathOf(sha256), keys.encrypt(agency, Buffer.from('another paper'), sha256));
    await expect(store.get(agency, sha256)).rejects.toThrow(DocumentDamaged);
  });

  it('refuses a file of which one bit has changed on the disk', async () => {
    const { sha256 } = await store.put(agency, Buffer.from('a file on a disk'));
    const stored = readFileSync(pathOf(sha256));
    stored[20]! ^= 1;
    writeFileSync(pathOf(sha256), stored);
    await expect(store.get(agency, sha256)).rejects.toThrow(DocumentDamaged);
  });

  it('has nothing of one agency for another', async () => {
    const { sha256 } = await store.put(agency, Buffer.from('ours'));
    const other = newId();
    keys.create(other);
    await expect(store.get(other, sha256)).rejects.toThrow(DocumentMissing);
  });
});
