import { hoursBetween } from '../engine/calendar';
import { asText, rowsOf, type Block } from '../engine/read';
import { hasTimeOfDay, instantOf } from '../engine/time';
import { isEmptyAt, isFilledAt, isWritten, spotIf, textOf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, blocking } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const kindsOf = ({ document }: Subject): readonly string[] => rowsOf(document, 'D').map(({ eventKind }) => asText(eventKind));
const leaves = (kind: string | undefined): boolean => kind === 'released' || kind === 'transmitted';

const coc01 = blocking('COC-01', 'Who received the item? Each release needs its receipt.', (subject) => {
  const kinds = kindsOf(subject);
  return kinds.flatMap((kind, index) => spotIf(leaves(kind) && !isReceived(kinds, index, subject), 'D', `/${index}`));
});

/** Whether a receipt follows before the next departure; the last row may leave the item on its way while nothing is disposed of. */
function isReceived(kinds: readonly string[], index: number, subject: Subject): boolean {
  const after = kinds.slice(index + 1);
  if (after.length === 0) return isEmptyAt(subject, 'E.disposal');
  const next = after.findIndex(leaves);
  return after.slice(0, next === -1 ? undefined : next).includes('received');
}

const timeOf = (row: Block | undefined): ReturnType<typeof instantOf> | undefined => momentOf(asText(row?.['eventAt']));
const momentOf = (text: string): ReturnType<typeof instantOf> | undefined => (hasTimeOfDay(text) ? instantOf(text) : undefined);

const coc02 = blocking('COC-02', 'The events are not in order of time.', (subject) => {
  const rows = rowsOf(subject.document, 'D');
  return rows.flatMap((row, index) => {
    const before = index === 0 ? momentOf(textOf(subject, 'C.acquiredAt')) : timeOf(rows[index - 1]);
    const at = timeOf(row);
    return spotIf(before !== undefined && at !== undefined && hoursBetween(before, at) < 0, 'D', `/${index}/eventAt`);
  });
});

const digestLengths: ReadonlySet<number> = new Set([32, 40, 64, 96, 128]);

const coc03 = blocking('COC-03', 'The hash differs: record what was changed, by whom and why.', (subject) => {
  const known = textOf(subject, 'B.hashes').toLowerCase();
  const explained = isFilledAt(subject, 'C.changes');
  return rowsOf(subject.document, 'D').flatMap(({ hashCheck, eventChanges }, index) =>
    spotIf(!explained && !isWritten(eventChanges) && digestsIn(asText(hashCheck)).some((digest) => !known.includes(digest)), 'D', `/${index}/hashCheck`),
  );
});

/** Runs of hexadecimal digits of the length of a digest, in lower case. */
function digestsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/[0-9a-f]+/g) ?? []).filter((run) => digestLengths.has(run.length));
}

const LONGEST_WAY_HOURS = 72;

const coc04 = asking('COC-04', 'The item was more than 72 hours on the way: say why.', (subject) => {
  const rows = rowsOf(subject.document, 'D');
  return rows.flatMap((row, index) => spotIf(row['eventKind'] === 'received' && isLongOnTheWay(rows, index), 'D', `/${index}/eventAt`));
});

/** Counted from the nearest transmission before it, if nothing was received since. */
function isLongOnTheWay(rows: readonly Block[], index: number): boolean {
  const earlier = rows.slice(0, index).findLast(({ eventKind }) => eventKind === 'transmitted' || eventKind === 'received');
  const [sent, received] = [timeOf(earlier), timeOf(rows[index])];
  return earlier?.['eventKind'] === 'transmitted' && sent !== undefined && received !== undefined && hoursBetween(sent, received) > LONGEST_WAY_HOURS;
}

const coc05 = blocking(
  'COC-05',
  "List the provider's certificate or cover letter.",
  (subject) => {
    const listed = (subject.context.attachments ?? []).some(({ kind, title }) => kind === 'certificate' || (kind === 'other' && isWritten(title)));
    return spotIf(valueOf(subject, 'B.kind') === 'provider_production' && !listed, 'B', '/kind');
  },
  { kind: 'context', needs: ['attachments'] },
);

export const custodyRecordRules: readonly Rule[] = [coc01, coc02, coc03, coc04, coc05];
