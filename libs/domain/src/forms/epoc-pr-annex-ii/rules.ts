import { isOtherAuthority, withoutValidation } from '../rules/e-evidence';
import { valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { missing } from '../rules/rule-of';

const epr01 = missing('EPR-01', 'This authority needs validation: complete section G.', (subject) =>
  isOtherAuthority(subject, 'F') && valueOf(subject, 'F.noPriorValidation') !== true ? withoutValidation(subject, 'G') : [],
);

export const epocPrAnnexIiRules: readonly Rule[] = [epr01];
