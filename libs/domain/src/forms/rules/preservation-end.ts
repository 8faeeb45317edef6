import { asText, comparable, fieldValue } from '../engine/read';
import { datePlus } from '../engine/calendar';
import { calendarDate } from '../engine/time';
import type { LinkedDocument } from '../document';
import { memberOf, textOf } from './reading';
import type { Subject } from './subject';

/** The preservation order of the case that bears the file number named in section C. */
export function linkedOrder(subject: Subject): LinkedDocument | undefined {
  const number = comparable(textOf(subject, 'C.prFileNumber'));
  return (subject.context.linkedDocuments ?? []).find(
    ({ document }) => number !== '' && document.form === 'EPOC_PR_ANNEX_II' && comparable(fieldValue(document, 'A', 'issuingFileNumber')) === number,
  );
}

/** Whether the day of signing (of the check, where nothing is signed) is later than so many days after the order's receipt, else its transmission. */
export function isAfterPreservation(subject: Subject, days: number): boolean {
  const signed = calendarDate(asText(memberOf(subject, 'D.signature', 'date'))) ?? subject.context.asOf?.slice(0, 10);
  const start = calendarDate(linkedOrder(subject)?.receivedAt) ?? calendarDate(textOf(subject, 'C.prTransmittedOn'));
  return signed !== undefined && start !== undefined && signed > datePlus(start, { days });
}
