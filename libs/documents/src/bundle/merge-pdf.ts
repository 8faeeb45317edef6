import { createHash } from 'node:crypto';
import { PdfFile } from '../reading/pdf-file';
import { payloadPaths } from './bagit/safe-path';
import { labelsOf, notArchival, type IndexEntry } from './index-entry';
import { renderIndex, type Conformance } from './index-paper';
import { BundleError, type BundleOrder } from './part';
import { assemble } from './pdf/assemble';
import { NewFile } from './pdf/new-file';
import { Tags } from './pdf/tags';
import { takePages, takePart, type TakenPart } from './take-part';

export interface MergedPdf {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly pages: number;
  /** What the merged file says it is. */
  readonly conformance: Conformance;
  /** Where it is none: which files are the reason, in words. */
  readonly conformanceBecause: readonly string[];
  readonly files: readonly IndexEntry[];
}

/** All PDF files of a bundle as one, with index, stamps and bookmarks; what cannot be merged whole is attached as it came. @throws BundleError */
export async function mergePdf(order: BundleOrder): Promise<MergedPdf> {
  if (order.parts.length === 0) throw new BundleError('BUNDLE_EMPTY', 'A bundle has at least one file: name the paper of the request.');
  const into = new NewFile();
  const tags = new Tags(into);
  const taken = order.parts.map((part) => takePart(part, into, tags));
  const conformance: Conformance = taken.every(({ ours, pages }) => ours || pages === null) ? 'PDF/A-3a and PDF/UA-1' : 'none';
  const index = await indexed(order, taken, conformance);
  const bytes = await assemble({ order, index: takePages(index.file, into, tags, true), indexFile: index.file, parts: taken.map(({ pages, part }, n) => ({ pages, bytes: part.bytes, entry: index.entries[n]! })), conformance }, into, tags);
  const pages = index.entries.reduce((sum, entry) => sum + (entry.pages ?? 0), index.pages);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pages, conformance, conformanceBecause: notArchival(index.entries, taken.map(({ ours }) => ours)), files: index.entries };
}

/** The index names pages of the bundle, and so its own length: it is made again until that is right. */
async function indexed(order: BundleOrder, taken: readonly TakenPart[], conformance: Conformance): Promise<{ readonly file: PdfFile; readonly pages: number; readonly entries: readonly IndexEntry[] }> {
  for (let pages = 1; ; ) {
    const entries = entriesOf(taken, pages);
    const index = await renderIndex(order, entries, conformance);
    if (index.pages <= pages) return { file: new PdfFile(index.bytes), pages: index.pages, entries: index.pages === pages ? entries : entriesOf(taken, index.pages) };
    pages = index.pages;
  }
}

function entriesOf(taken: readonly TakenPart[], before: number): readonly IndexEntry[] {
  const labels = labelsOf(taken.map(({ part }) => part.role));
  const names = payloadPaths(taken.map(({ part: { name } }) => ({ role: 'annex' as const, name }))).map((path) => path.slice(path.lastIndexOf('/') + 1));
  let next = before + 1;
  return taken.map(({ part, mediaType, pages, because }, n) => {
    const firstPage = pages === null ? null : next;
    next += pages?.length ?? 0;
    return {
      number: n + 1, role: part.role, label: labels[n] ?? '', name: part.name, title: part.title ?? part.name, mediaType, bytes: part.bytes.length, sha256: createHash('sha256').update(part.bytes).digest('hex'),
      pages: pages?.length ?? null, firstPage, attachedAs: because.length > 0 ? `${String(n + 1).padStart(3, '0')} ${names[n] ?? ''}` : null, because,
      ...(part.withdrawnOn === undefined ? {} : { withdrawnOn: part.withdrawnOn }),
    };
  });
}
