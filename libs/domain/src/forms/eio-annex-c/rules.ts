import { calendarDate } from '../engine/time';
import { spotIf, textOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { blocking } from '../rules/rule-of';

const eioc01 = blocking('EIOC-01', 'The interception ends before it starts.', (subject) => {
  const [from, to] = [calendarDate(textOf(subject, 'B.startsOn')), calendarDate(textOf(subject, 'B.endsOn'))];
  return spotIf(from !== undefined && to !== undefined && to < from, 'B', '/endsOn');
});

export const eioAnnexCRules: readonly Rule[] = [eioc01];
