import { asText } from '../engine/read';
import { datePlus } from '../engine/calendar';
import { calendarDate } from '../engine/time';
import { isFilledAt, isWritten, memberOf, spotIf, textOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, blocking } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const eiob01 = asking('EIOB-01', 'The confirmation is later than one week after reception: send it all the same and note why.', (subject) =>
  spotIf(isLate(subject), 'E', '/signature/date'),
);

function isLate(subject: Subject): boolean {
  const received = calendarDate(textOf(subject, 'A.dateReceived'));
  const signed = calendarDate(asText(memberOf(subject, 'E.signature', 'date')));
  return received !== undefined && signed !== undefined && signed > datePlus(received, { days: 7 });
}

const eiob02 = blocking('EIOB-02', 'Give the file reference of the receiving authority.', (subject) =>
  spotIf(
    isFilledAt(subject, 'B.receivingAuthority') && !isWritten(memberOf(subject, 'B.receivingAuthority', 'fileReference')),
    'B',
    '/receivingAuthority/fileReference',
  ),
);

export const eioAnnexBRules: readonly Rule[] = [eiob01, eiob02];
