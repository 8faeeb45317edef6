import { canonicalJson } from '@comity/domain';
import { createHash } from 'node:crypto';
import { bagOf, type Bag } from './bagit/bag';
import { caseUco } from './case-uco/case-uco';
import { labelsOf, type IndexEntry } from './index-entry';
import { kindOf } from '../intake/kind';
import type { BundleOrder } from './part';

/** A bag with every file as it came, an index as JSON and the case data as CASE/UCO. @throws BundleError */
export function makeBag(order: BundleOrder): Bag {
  const entries = entriesOf(order);
  const index = entries.map(({ number, role, label, name, title, mediaType, bytes, sha256, withdrawnOn }) => ({ number, role, label, name, title, mediaType, bytes, sha256, ...(withdrawnOn === undefined ? {} : { withdrawnOn }) }));
  return bagOf(order, [
    { path: 'index.json', bytes: json({ schema: 'comity/bag-index/1', reference: order.reference, title: order.title, files: index }) },
    { path: 'case-uco.jsonld', bytes: json(caseUco(order, entries)) },
  ]);
}

/** What a bundle says of case, request and files, as CASE/UCO JSON-LD alone: the same bytes as in the bag. */
export const caseData = (order: BundleOrder): Buffer => json(caseUco(order, entriesOf(order)));

const json = (value: unknown): Buffer => Buffer.from(`${canonicalJson(value)}\n`, 'utf8');

function entriesOf({ parts }: BundleOrder): readonly IndexEntry[] {
  const labels = labelsOf(parts.map(({ role }) => role));
  return parts.map(({ role, name, title, bytes, withdrawnOn }, n): IndexEntry => ({
    number: n + 1, role, label: labels[n] ?? '', name, title: title ?? name, mediaType: kindOf(bytes).mediaType, bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'), pages: null, firstPage: null, attachedAs: null, because: [], ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
  }));
}
