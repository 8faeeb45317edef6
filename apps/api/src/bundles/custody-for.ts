import type { CustodyOfFile } from '@comity/documents';
import type { DocumentRecord } from '@comity/persistence';

/** Who has had a file. @param instead name that stands for every person, where the reader need not know who it was */
export const custodyFor = ({ name, size, sha256, custody }: DocumentRecord, instead: string | null): CustodyOfFile => ({
  name, size, sha256, entries: custody.map((entry) => (instead === null || entry.by === null ? entry : { ...entry, by: instead })),
});
