import { datePlus } from '../engine/calendar';
import { asBlock, comparable, fieldValue, member } from '../engine/read';
import { calendarDate } from '../engine/time';
import type { LinkedDocument } from '../document';
import { memberOf, spotIf, textOf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const f2701 = missing('F27-01', 'This letter reaches existing data only: confirm it.', (subject) =>
  spotIf(valueOf(subject, 'B.retrospectiveOnly') !== true, 'B', '/retrospectiveOnly'),
);

const f2703 = asking(
  'F27-03',
  'The first 90 days are over: the data may be gone.',
  (subject) => spotIf(valueOf(subject, 'A.status') === 'renewal' && isOver(subject), 'A', '/status'),
  { kind: 'context', needs: ['linkedDocuments'] },
);

function isOver(subject: Subject): boolean {
  const first = (subject.context.linkedDocuments ?? []).filter((linked) => isFirstLetter(linked, subject)).map(dateOf).filter((date) => date !== undefined).toSorted().at(-1);
  const renewed = calendarDate(textOf(subject, 'A.date')) ?? subject.context.asOf?.slice(0, 10);
  return first !== undefined && renewed !== undefined && renewed > datePlus(first, { days: 90 });
}

function isFirstLetter({ document }: LinkedDocument, subject: Subject): boolean {
  const provider = comparable(member(asBlock(fieldValue(document, 'A', 'provider')), 'legalName'));
  return document.form === 'US_2703F_LETTER' && fieldValue(document, 'A', 'status') === 'new' && provider === comparable(memberOf(subject, 'A.provider', 'legalName'));
}

function dateOf({ document, receivedAt }: LinkedDocument): string | undefined {
  return calendarDate(receivedAt) ?? calendarDate(fieldValue(document, 'A', 'date'));
}

export const us2703fLetterRules: readonly Rule[] = [f2701, f2703];
