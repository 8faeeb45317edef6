import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderPaper, warmUp } from '@comity/documents';
import { AgencyKeys, newId, sha256Hex } from '@comity/platform';
import { FolderDocumentStore } from '@comity/persistence';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const { to: _to, case: _case, ...document } = JSON.parse(readFileSync(fileURLToPath(new URL('../../examples/minimal-preservation.json', import.meta.url)), 'utf8'));
const letterhead = { name: 'Cross-border Crime Unit of Valmere', address: ['Havenlaan 14', '0000 Valmere'] };

/** CPU milliseconds of the two documents of one life: the paper made and kept, then copied to the other side and checked. */
export async function documentsCost(times = 20) {
  const folder = mkdtempSync(path.join(tmpdir(), 'comity-bench-'));
  const keys = new AgencyKeys(path.join(folder, 'keys'));
  const store = new FolderDocumentStore({ folder, keys });
  try {
    await warmUp();
    const before = process.cpuUsage();
    for (let number = 0; number < times; number += 1) {
      const [a, b] = [newId(), newId()];
      keys.create(a);
      keys.create(b);
      const { bytes } = await renderPaper(document, { letterhead });
      const { sha256 } = await store.put(a, bytes);
      const copied = await store.put(b, await store.get(a, sha256));
      if (sha256Hex(await store.get(b, copied.sha256)) !== sha256) throw new Error('The copy is not the paper.');
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / times;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
