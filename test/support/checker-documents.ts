import { DocumentDamaged, DocumentMissing, FolderDocumentStore } from '@comity/persistence';
import { AgencyKeys } from '@comity/platform';
import { join } from 'node:path';
import { grouped, type DocumentRow, type Snapshot } from './checker-snapshot';

/** Every listed file is in the store of its agency with its digest, its custody is told without a gap, and what came is what was sent. */
export async function checkDocuments({ document, custody_entry, request, standard_document }: Snapshot, dataDir: string): Promise<string[]> {
  const store = new FolderDocumentStore({ folder: join(dataDir, 'documents'), keys: AgencyKeys.inDataDir(dataDir) });
  const custody = grouped(custody_entry, ({ document_id }) => document_id);
  const byId = new Map(document.map((row) => [row.id, row]));
  const found: string[] = [];
  for (const row of document) {
    found.push(...(await inStore(store, row)));
    const entries = [...(custody.get(row.id) ?? [])].sort((a, b) => a.seq - b.seq);
    if (entries.length === 0 || entries.some(({ seq }, index) => seq !== index + 1)) found.push(`document ${row.id}: custody ${entries.map(({ seq }) => seq).join(', ')}`);
    if (entries.some(({ sha256 }) => sha256 !== row.sha256)) found.push(`document ${row.id}: a digest in its custody differs`);
    if (row.partner_document_id && byId.get(row.partner_document_id)?.sha256 !== row.sha256) found.push(`document ${row.id}: is not what the other side sent`);
  }
  // Standard documents are issued beside the paper of the request.
  const standard = new Set(standard_document.map(({ document_id }) => document_id));
  for (const { id, document_id } of standard_document.filter(({ state }) => state === 'issued')) {
    if (byId.get(document_id ?? '')?.kind !== 'issued') found.push(`standard document ${id}: its paper is not among the files`);
  }
  const papers = grouped(document.filter(({ id, kind }) => kind === 'issued' && !standard.has(id)), ({ request_id }) => request_id);
  for (const { id } of request.filter(({ side, sent_at }) => side === 'outgoing' && sent_at !== null)) {
    if (papers.get(id)?.length !== 1) found.push(`outgoing request ${id}: ${papers.get(id)?.length ?? 0} papers`);
  }
  return found;
}

async function inStore(store: FolderDocumentStore, { id, agency_id, sha256, size }: DocumentRow): Promise<string[]> {
  try {
    const bytes = await store.get(agency_id, sha256);
    return bytes.length === Number(size) ? [] : [`document ${id}: ${bytes.length} bytes, ${size} listed`];
  } catch (error) {
    if (error instanceof DocumentMissing || error instanceof DocumentDamaged) return [`document ${id}: ${error.message}`];
    throw error;
  }
}
