import { asText, comparable, fieldValue, rowsOf } from '../engine/read';
import type { LinkedDocument } from '../document';
import { spotIf, textOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { blocking } from '../rules/rule-of';

const trm01 = blocking('TRM-01', 'Give the hash (SHA-256 or longer) of this item.', (subject) =>
  textOf(subject, 'B.items')
    .split('\n')
    .flatMap((line) => spotIf(/\S/u.test(line) && !/[0-9a-f]{64}/i.test(line), 'B', '/items')),
);

const trm02 = blocking(
  'TRM-02',
  'Close the custody record for transmission first.',
  (subject) =>
    (subject.context.linkedDocuments ?? []).flatMap((linked) => spotIf(isOpenRecordOf(linked, textOf(subject, 'B.items')), 'B', '/items')),
  { kind: 'context', needs: ['linkedDocuments'] },
);

function isOpenRecordOf({ document }: LinkedDocument, items: string): boolean {
  const item = comparable(fieldValue(document, 'B', 'itemId'));
  if (document.form !== 'CUSTODY_RECORD' || item === '' || !items.normalize('NFC').includes(item)) return false;
  return !['transmitted', 'returned'].includes(asText(rowsOf(document, 'D').at(-1)?.['eventKind']));
}

export const evidenceTransmittalRules: readonly Rule[] = [trm01, trm02];
