import type { Inspection } from '../inspection';
import type { FindingPlace } from '../finding';
import type { FoundObjects } from './objects';
import { isDictionary, nameOf, PdfReference, type PdfDictionary } from './things';

const NEAR = 1_024;

/** The catalogue: as the last trailer names it, else whatever object is one. */
export function catalogueOf(objects: FoundObjects): PdfDictionary | undefined {
  for (const trailer of [...objects.trailers].reverse()) {
    const root = trailer.get('Root');
    const value = root instanceof PdfReference ? objects.last.get(root.id)?.value : root;
    if (isDictionary(value) && value.has('Pages')) return value;
  }
  return [...objects.last.values()].map(({ value }) => value).filter(isDictionary).find((value) => nameOf(value.get('Type')) === 'Catalog');
}

/** What is wrong with the file as a whole, and what stands before and after it. */
export function lookAtStructure(bytes: Buffer, objects: FoundObjects, inspection: Inspection, place: FindingPlace): void {
  const text = bytes.toString('latin1');
  const head = text.indexOf('%PDF-');
  const before = text.slice(0, Math.max(0, head)).replace(/^\xef\xbb\xbf/, '').trim().length;
  if (before > 0) inspection.find('extra-bytes', { where: 'before', count: before }, { ...place, offset: 0 });
  const end = text.lastIndexOf('%%EOF');
  const after = end < 0 ? 0 : text.slice(end + 5).replace(/[\0\s]+/g, '').length;
  if (after > 0) inspection.find('extra-bytes', { where: 'after', count: after }, { ...place, offset: end + 5 });
  const because = damageOf(text, Math.max(0, head), objects);
  if (because) inspection.find('damaged', { because }, place);
  const updates = text.split('startxref').length - 1 - (/\/Linearized\b/.test(text.slice(head, head + NEAR)) ? 1 : 0);
  if (updates > 1) inspection.find('pdf-revisions', { count: updates }, place);
}

function damageOf(text: string, head: number, objects: FoundObjects): string | undefined {
  const last = text.lastIndexOf('startxref');
  if (last < 0) return 'no-startxref';
  if (!text.includes('%%EOF')) return 'cut-off';
  const at = Number(/^startxref\s+(\d{1,12})/.exec(text.slice(last, last + 40))?.[1] ?? NaN);
  const there = (offset: number): boolean => /^\s{0,4}(xref|\d+\s+\d+\s+obj)/.test(text.slice(offset, offset + 40));
  if (Number.isNaN(at) || !(there(at) || there(at + head))) return 'table-not-there';
  return catalogueOf(objects) ? undefined : 'no-catalogue';
}
