import type { CustodyOfFile } from '@comity/documents';
import type { DocumentRecord } from '@comity/persistence';

/** Who has had a file. @param instead name that stands for every person, where the reader need not know who it was */
export const custodyFor = ({ name, size, sha256, custody, ...document }: DocumentRecord, instead: string | null): CustodyOfFile => ({
  name, size, sha256, ...withdrawal(document), entries: custody.map((entry) => (instead === null || entry.by === null ? entry : { ...entry, by: instead })),
});

/** When a paper was withdrawn: an own one by the register, a received one by the word of its authority. */
export function withdrawal({ issue, withdrawnAt }: Pick<DocumentRecord, 'issue' | 'withdrawnAt'>): { readonly withdrawnOn?: string } {
  const at = issue?.withdrawnAt ?? withdrawnAt?.toISOString();
  return at === undefined ? {} : { withdrawnOn: at.slice(0, 10) };
}
