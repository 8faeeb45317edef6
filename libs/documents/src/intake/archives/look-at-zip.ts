import type { FindingPlace } from '../finding';
import type { Inspection, LookInside } from '../inspection';
import type { Kind } from '../kind';
import { counted, lookAtPath } from './entry-names';
import { lookAtOfficePart } from './office-part';
import { asStored, unflate, type Unpacked } from './unpacking';
import { zipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory';
import { zipKind } from './zip-kind';

/** Looks at every entry of a ZIP file, office documents included. @returns what kind of ZIP it is. @throws BudgetSpent, UnpacksTooLarge */
export async function lookAtZip(bytes: Buffer, kind: Kind, inspection: Inspection, inside: readonly string[], lookInside: LookInside): Promise<Kind> {
  const place: FindingPlace = inside.length > 0 ? { inside } : {};
  const directory = zipDirectory(bytes, inspection.limits.entries + 1);
  if (!directory) {
    inspection.find('damaged', { because: 'no-directory' }, place);
    return kind;
  }
  lookAtDirectory(directory, inspection, place);
  const made = zipKind(directory.entries.map(({ name }) => name), kind);
  if (!counted(inspection, place, directory.count)) return made;
  for (const entry of directory.entries) {
    lookAtPath(entry.name, inspection, place);
    const content = entry.name.endsWith('/') ? undefined : await contentOf(bytes, entry, inspection, place);
    if (content) await lookAtEntry(entry, content, made, inspection, inside, lookInside);
    await inspection.budget.breathe();
  }
  return made;
}

function lookAtDirectory({ entries, before, after, torn }: ZipDirectory, inspection: Inspection, place: FindingPlace): void {
  if (torn) inspection.find('damaged', { because: 'directory-torn' }, place);
  if (before > 0) inspection.find('extra-bytes', { where: 'before', count: before }, { ...place, offset: 0 });
  if (after > 0) inspection.find('extra-bytes', { where: 'after', count: after }, place);
  if (entries.some(({ encrypted }) => encrypted)) inspection.find('encrypted', { what: 'entries', count: entries.filter(({ encrypted }) => encrypted).length }, place);
  // Entries that share bytes unpack to far more than their file: no ordinary program writes them.
  const inOrder = [...entries].sort((a, b) => a.header - b.header);
  if (inOrder.some(({ header }, i) => i > 0 && header < (inOrder[i - 1]?.end ?? 0))) inspection.find('entries-overlap', {}, place);
}

async function contentOf(bytes: Buffer, entry: ZipEntry, inspection: Inspection, place: FindingPlace): Promise<Unpacked | undefined> {
  if (entry.encrypted) return undefined;
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.method !== 0 && entry.method !== 8) {
    inspection.find('archive-not-opened', { type: `method ${entry.method}`, name: entry.name }, place);
    return undefined;
  }
  return entry.method === 0 ? asStored(packed) : unflate(packed, inspection.budget);
}

async function lookAtEntry(entry: ZipEntry, content: Unpacked, archive: Kind, inspection: Inspection, inside: readonly string[], lookInside: LookInside): Promise<void> {
  const place = { inside: [...inside, entry.name] };
  if (content.damaged) inspection.find('damaged', { because: 'cut-off' }, place);
  else if (content.size !== entry.size || entry.name !== entry.nameInside) inspection.find('entry-misdescribed', { name: entry.name, said: entry.size, is: content.size }, place);
  if (entry.link) inspection.find('path-escapes', { name: `${entry.name} → ${content.content.toString('utf8', 0, 200)}` }, place);
  const office = archive.family === 'office';
  if (office && lookAtOfficePart(entry.name, content.content, inspection, inside)) return;
  const { family } = await lookInside({ name: entry.name, bytes: content.content }, inside, office ? 'office' : 'archive');
  if (!content.whole && family !== 'media' && family !== 'text' && family !== 'unknown') inspection.find('inspection-unfinished', { because: 'large-entry' }, place);
}
