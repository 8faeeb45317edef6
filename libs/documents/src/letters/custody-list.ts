import type { RenderedPaper } from '../document';
import { amount } from '../forms/format';
import type { SheetName } from '../kit/style';
import { code, codeField, field, numbered, table } from './items';
import { renderLetter, type OwnHead } from './letter';

/** A file with everybody who had it, as it was recorded here. */
export interface CustodyOfFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** Day on which the authority that issued it withdrew it; nothing where it stands. */
  readonly withdrawnOn?: string;
  readonly entries: readonly { readonly at: string; readonly what: string; readonly by: string | null; readonly sha256: string }[];
}

export interface CustodyListOrder {
  readonly reference: string;
  readonly letterhead: OwnHead;
  readonly at: Date;
  readonly files: readonly CustodyOfFile[];
}

const STEPS: Readonly<Record<string, string>> = { intake: 'Taken in', issued: 'Issued', 'handed-over': 'Handed over', 'taken-over': 'Taken over', read: 'Read', accepted: 'Accepted despite a finding' };

/** The custody of every file of a request: who took it in, read it, handed it on, and whether it was the same file. */
export function renderCustodyList({ reference, letterhead, at, files }: CustodyListOrder, sheet: SheetName = 'a4'): Promise<RenderedPaper> {
  return renderLetter({
    title: 'Custody of the files', basis: 'Record of the authority, entry by entry', reference, letterhead, at, handling: 'For the file',
    sections: numbered(files.map(({ name, size, sha256, withdrawnOn, entries }) => ({
      title: name,
      items: [
        field('Bytes', amount(size, 'en')), codeField('SHA-256', sha256), ...(withdrawnOn === undefined ? [] : [field('Withdrawn', `On ${withdrawnOn} (UTC): it counts no longer.`)]),
        ...(entries.length === 0 ? [field('Entries', 'None is recorded.')] : [table('Who had it (UTC)', [{ label: 'When', weight: 4 }, { label: 'What', weight: 4 }, { label: 'Who', weight: 5 }, { label: 'Same file', weight: 2 }], entries.map((entry) => [
          code(entry.at.slice(0, 19).replace('T', ' ')), STEPS[entry.what] ?? entry.what, entry.by ?? 'Comity', entry.sha256 === sha256 ? 'yes' : 'NO',
        ]))]),
      ],
    }))),
    facts: { schema: 'comity/custody-list/1', reference, files } as { readonly schema: string },
  }, sheet);
}
