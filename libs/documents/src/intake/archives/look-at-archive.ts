import type { Inspection, LookInside } from '../inspection';
import type { Kind } from '../kind';
import { counted } from './entry-names';
import { lookAtTar } from './look-at-tar';
import { lookAtZip } from './look-at-zip';
import { gunzip } from './unpacking';

/** Looks into an archive. Kinds that cannot be opened here are said to be closed, never passed over. */
export async function lookAtArchive(bytes: Buffer, name: string, kind: Kind, inspection: Inspection, inside: readonly string[], lookInside: LookInside): Promise<Kind> {
  const place = inside.length > 0 ? { inside } : {};
  switch (kind.mediaType) {
    case 'application/zip': return lookAtZip(bytes, kind, inspection, inside, lookInside);
    case 'application/x-tar': await lookAtTar(bytes, inspection, inside, lookInside); return kind;
    case 'application/gzip': await lookAtGzip(bytes, name, inspection, inside, lookInside); return kind;
    default: inspection.find('archive-not-opened', { type: kind.mediaType }, place); return kind;
  }
}

async function lookAtGzip(bytes: Buffer, name: string, inspection: Inspection, inside: readonly string[], lookInside: LookInside): Promise<void> {
  const place = inside.length > 0 ? { inside } : {};
  if (!counted(inspection, place)) return;
  const unpacked = await gunzip(bytes, inspection.budget);
  if (unpacked.damaged) inspection.find('damaged', { because: 'cut-off' }, place);
  if (!unpacked.whole) inspection.find('inspection-unfinished', { because: 'large-entry' }, place);
  await lookInside({ name: name.replace(/\.t?gz$/i, (ending) => (ending.toLowerCase() === '.tgz' ? '.tar' : '')), bytes: unpacked.content }, inside, 'archive');
}
