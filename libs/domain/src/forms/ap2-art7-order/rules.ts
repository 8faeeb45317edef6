import { gen14 } from '../rules/common/gen-14-preservation';
import { categoriesBeyond, subscriberData } from '../rules/categories-asked';
import { codesOf, isEmptyAt, spotIf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, blocking, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const needsState = { kind: 'context', needs: ['requestedState'] } as const;
const stateOf = ({ context }: Subject): string => context.requestedState ?? '';

const a701a = blocking(
  'A7-01',
  'This order reaches subscriber information only.',
  (subject) =>
    categoriesBeyond(subscriberData, subject, 'A'),
  { part: 'a' },
);

const a701b = blocking(
  'A7-01',
  'The other Party has excluded IP data from this order.',
  (subject) =>
    spotIf(
      codesOf(subject, 'A.categories').some((code) => code.startsWith('identification_only.')) && subject.participation.accessNumbersExcluded?.(stateOf(subject)) === true,
      'A',
      '/categories',
    ),
  { part: 'b', ...needsState },
);

const a702 = missing(
  'A7-02',
  'The other Party must be notified at the same time: complete this.',
  (subject) =>
    subject.participation.notificationRequired?.(stateOf(subject)) === true
      ? [
          ...spotIf(valueOf(subject, 'B.notificationStatement') !== true, 'B', '/notificationStatement'),
          ...spotIf(isEmptyAt(subject, 'C.notifiedAuthority'), 'C', '/notifiedAuthority'),
          ...spotIf(isEmptyAt(subject, 'C.factsSummary'), 'C', '/factsSummary'),
        ]
      : [],
  needsState,
);

const a704 = asking(
  'A7-04',
  'The other Party has reserved Article 7.',
  (subject) => spotIf(subject.participation.article7Reserved?.(stateOf(subject)) === true, 'A', '/serviceProvider'),
  needsState,
);

const preservation = gen14((subject) => spotIf(isEmptyAt(subject, 'B.preservation'), 'B', '/preservation'));

export const ap2Art7OrderRules: readonly Rule[] = [a701a, a701b, a702, a704, preservation];
