import { gen14 } from '../rules/common/gen-14-preservation';
import { codesOf, isEmptyAt, spotIf, startsWithAny } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { blocking } from '../rules/rule-of';

const a801 = blocking('A8-01', 'This request reaches subscriber and traffic data only.', (subject) =>
  codesOf(subject, 'A.categories').flatMap((code, index) =>
    spotIf(!startsWithAny(code, ['subscriber.', 'identification_only.', 'traffic.']), 'A', `/categories/${index}`),
  ),
);

const preservation = gen14((subject) => spotIf(isEmptyAt(subject, 'B.preservation'), 'B', '/preservation'));

export const ap2Art8RequestRules: readonly Rule[] = [a801, preservation];
