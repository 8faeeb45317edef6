import { asText } from '../engine/read';
import { datePlus } from '../engine/calendar';
import { calendarDate } from '../engine/time';
import { missingFields } from '../rules/common/gen-01-required';
import { hasCode, isEmptyAt, memberOf, spotIf, textOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, confirmingOrReason, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const conflicts = (subject: Subject): boolean => hasCode(subject, 'D.reasons', 'third_country_conflict');

const ep301 = missing('EP3-01', 'Tick at least one reason.', (subject) => spotIf(isEmptyAt(subject, 'D.reasons'), 'D', '/reasons'));

const ep302 = missing('EP3-02', "A conflict with another State's law needs section E.", (subject) =>
  conflicts(subject) ? missingFields(subject).filter(({ section }) => section === 'E') : [],
);

const ep303 = asking('EP3-03', 'The objection comes later than 10 days after receipt.', (subject) => {
  const received = calendarDate(textOf(subject, 'B.dateReceived'));
  const signed = calendarDate(asText(memberOf(subject, 'H.signature', 'date')));
  const late = received !== undefined && signed !== undefined && signed > datePlus(received, { days: 10 });
  return spotIf(conflicts(subject) && late, 'H', '/signature/date');
});

const ep304 = confirmingOrReason('EP3-04', 'Confirm that the objection does not rest only on the place of storage or on missing provisions.', conflicts);

export const epocAnnexIiiRules: readonly Rule[] = [ep301, ep302, ep303, ep304];
