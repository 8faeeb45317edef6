import { isEmptyAt, isWritten, memberOf, spotIf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { confirmingOrReason, missing } from '../rules/rule-of';

const med01 = missing('MED-01', 'Say when the harm is expected.', (subject) => spotIf(isEmptyAt(subject, 'C.imminence'), 'C', '/imminence'));

const med02 = missing('MED-02', 'Name the supervisor who approved.', (subject) =>
  spotIf(!isWritten(memberOf(subject, 'A.supervisor', 'name')), 'A', '/supervisor'),
);

const med03 = confirmingOrReason('MED-03', 'Confirm that each category helps to avert the harm as explained.', () => true, { standsInFor: { rules: ['GEN-13'] } });

export const modelEmergencyDisclosureRules: readonly Rule[] = [med01, med02, med03];
