import { isEmptyAt, spotIf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { missing } from '../rules/rule-of';

const a1001 = missing('A10-01', 'Describe the facts of the emergency.', (subject) => spotIf(isEmptyAt(subject, 'A.emergencyFacts'), 'A', '/emergencyFacts'));

export const ap2Art10EmergencyMlaRules: readonly Rule[] = [a1001];
