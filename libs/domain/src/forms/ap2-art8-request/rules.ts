import { gen14 } from '../rules/common/gen-14-preservation';
import { categoriesBeyond, subscriberData } from '../rules/categories-asked';
import { isEmptyAt, spotIf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { blocking } from '../rules/rule-of';

const a801 = blocking('A8-01', 'This request reaches subscriber and traffic data only.', (subject) =>
  categoriesBeyond([...subscriberData, 'traffic.'], subject, 'A'),
);

const preservation = gen14((subject) => spotIf(isEmptyAt(subject, 'B.preservation'), 'B', '/preservation'));

export const ap2Art8RequestRules: readonly Rule[] = [a801, preservation];
