export type { Bag } from './bagit/bag';
export type { IndexEntry } from './index-entry';
export type { Conformance } from './index-paper';
export { caseData, makeBag } from './make-bag';
export { mergePdf, type MergedPdf } from './merge-pdf';
export { paperFacts, type PaperFacts } from './paper-facts';
export { BundleError, type BundleOrder, type BundlePart, type PartRole } from './part';
