import { paperFacts, type BundlePart } from '@comity/documents';
import type { DocumentRecord } from '@comity/persistence';

export interface StoredFile {
  readonly document: DocumentRecord;
  readonly bytes: Buffer;
}

/** What each file is to the request: the issued paper, or the one that came with the message, first. */
export function partsOf(files: readonly StoredFile[]): readonly BundlePart[] {
  const paper = paperAmong(files);
  const part = (role: BundlePart['role'], { document, bytes }: StoredFile): BundlePart => ({ role, name: document.name, bytes });
  return [...(paper ? [part('paper', paper)] : []), ...files.filter((file) => file !== paper).map((file) => part(file.document.standardForm === null ? 'annex' : 'letter', file))];
}

/** The paper of a request among its files; nothing while none has been issued or received. */
export function paperAmong(files: readonly StoredFile[]): StoredFile | undefined {
  return files.find(({ document }) => document.kind === 'issued' && document.standardForm === null) ?? files.find(({ document, bytes }) => document.kind === 'received' && paperFacts(bytes).reference !== undefined);
}
