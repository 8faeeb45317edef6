import { groundsOfRegime } from '../codes/decision-grounds';
import { codesOf, hasCode, isEmptyAt, spotIf, textOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { blocking, missing } from '../rules/rule-of';

const dec01 = blocking('DEC-01', 'The regime chosen does not know this ground.', (subject) => {
  const regime = textOf(subject, 'B.regime');
  const known: readonly string[] | undefined = Object.hasOwn(groundsOfRegime, regime) ? groundsOfRegime[regime] : undefined;
  // National law knows its own grounds.
  return known === undefined ? [] : codesOf(subject, 'B.grounds').flatMap((code, index) => spotIf(!known.includes(code), 'B', `/grounds/${index}`));
});

const dec02 = missing('DEC-02', 'A refusal needs reasons.', (subject) =>
  spotIf(hasCode(subject, 'A.decision', 'refused', 'partly_refused') && isEmptyAt(subject, 'B.reasons'), 'B', '/reasons'),
);

export const decisionNoticeRules: readonly Rule[] = [dec01, dec02];
