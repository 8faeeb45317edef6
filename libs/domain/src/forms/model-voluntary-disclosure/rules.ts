import { asText } from '../engine/read';
import { datePlus } from '../engine/calendar';
import { calendarDate } from '../engine/time';
import { gen14 } from '../rules/common/gen-14-preservation';
import { categoriesBeyond, subscriberData } from '../rules/categories-asked';
import { isEmptyAt, memberOf, spotIf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, blocking } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const mvd01 = blocking('MVD-01', 'This category cannot be disclosed voluntarily.', (subject) =>
  categoriesBeyond(subscriberData, subject, 'D'),
);

const mvd02 = asking('MVD-02', 'The period is longer than a year: say why.', (subject) => spotIf(isLongerThanAYear(subject), 'D', '/period'));

function isLongerThanAYear(subject: Subject): boolean {
  const [from, to] = ['from', 'to'].map((key) => calendarDate(asText(memberOf(subject, 'D.period', key))));
  return from !== undefined && to !== undefined && to > datePlus(from, { years: 1 });
}

const preservation = gen14((subject) => spotIf(isEmptyAt(subject, 'B.preservationReference'), 'B', '/preservationReference'));

export const modelVoluntaryDisclosureRules: readonly Rule[] = [mvd01, mvd02, preservation];
