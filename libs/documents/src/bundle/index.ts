export { bagOf, type Bag } from './bagit/bag';
export type { IndexEntry } from './index-entry';
export type { Conformance } from './index-paper';
export { mergePdf, type MergedPdf } from './merge-pdf';
export { BundleError, type BundleOrder, type BundlePart, type PartRole } from './part';
