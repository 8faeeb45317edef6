import { entriesOf, isWritten, spotIf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { missing } from '../rules/rule-of';

const notOne: readonly unknown[] = ['ip_range', 'ip_block', 'domain', 'other'];

const mpr01 = missing('MPR-01', 'Give at least one unique identifier.', (subject) =>
  spotIf(!entriesOf(subject, 'D.selectors').some(({ kind }) => isWritten(kind) && !notOne.includes(kind)), 'D', '/selectors'),
);

export const modelPreservationRules: readonly Rule[] = [mpr01];
