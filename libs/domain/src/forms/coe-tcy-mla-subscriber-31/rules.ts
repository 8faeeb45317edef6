import { gen11 } from '../rules/common/gen-11-urgency';
import { gen14 } from '../rules/common/gen-14-preservation';
import { categoriesBeyond, subscriberData } from '../rules/categories-asked';
import { hasCode, isEmptyAt, isFilledAt, isWritten, memberOf, spotIf, valueOf } from '../rules/reading';
import type { Rule, Spot } from '../rules/rule';
import { advising, asking, blocking } from '../rules/rule-of';
import type { Subject } from '../rules/subject';
import { exactTimeOfIp } from '../rules/t-cy';

const tcy3101 = blocking('TCY31-01', 'This category is not subscriber information: ask for it by a letter of request.', (subject) =>
  categoriesBeyond(subscriberData, subject, '14'),
);

const tcy3102 = exactTimeOfIp('TCY31-02', '14');

const tcy3103 = asking('TCY31-03', 'Give the reference of the earlier request.', (subject) => [
  ...withoutReference(subject, '9', 'previousMla'),
  ...withoutReference(subject, '10', 'previousPreservation'),
]);

function withoutReference(subject: Subject, section: string, key: string): readonly Spot[] {
  const path = `${section}.${key}` as const;
  return spotIf(isFilledAt(subject, path) && !isWritten(memberOf(subject, path, 'reference')), section, `/${key}/reference`);
}

const tcy3104 = advising(
  'TCY31-04',
  'An order under the Second Protocol may be quicker.',
  ({ context, participation }) =>
    spotIf(participation.secondProtocolInForce(context.requestingState ?? '', context.requestedState ?? '') === true, '4', '/requestedAuthority'),
  { kind: 'context', needs: ['requestingState', 'requestedState'] },
);

const urgency = gen11((subject) => {
  const expedited = valueOf(subject, '15.expedited') === true;
  const dated = isFilledAt(subject, '15.deadline');
  return [
    ...spotIf(expedited && !dated, '15', '/deadline'),
    ...spotIf(dated && !expedited && isEmptyAt(subject, '15.expeditedReason'), '15', '/expeditedReason'),
  ];
});

const preservation = gen14((subject) =>
  spotIf(!hasCode(subject, '3.status', 'followup_preservation') && isEmptyAt(subject, '10.previousPreservation'), '10', '/previousPreservation'),
);

export const mlaSubscriber31Rules: readonly Rule[] = [tcy3101, tcy3102, tcy3103, tcy3104, urgency, preservation];
