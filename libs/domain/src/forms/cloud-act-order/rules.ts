import { entriesOf, isEmptyAt, isWritten, spotIf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { blocking, missing } from '../rules/rule-of';

const notOne: readonly unknown[] = ['ip_range', 'ip_block', 'domain'];

const cld01 = missing('CLD-01', 'Name a specific person, account, address or device.', (subject) =>
  spotIf(!entriesOf(subject, 'A.selectors').some(({ kind }) => isWritten(kind) && !notOne.includes(kind)), 'A', '/selectors'),
);

const cld02 = missing('CLD-02', 'Name the court or independent authority that reviews the order.', (subject) =>
  spotIf(isEmptyAt(subject, 'A.independentReview'), 'A', '/independentReview'),
);

const cld03 = missing('CLD-03', 'Interception needs a fixed duration and why less intrusive means would not do.', (subject) =>
  valueOf(subject, 'A.interception') === true
    ? [
        ...spotIf(isEmptyAt(subject, 'A.interceptionDuration'), 'A', '/interceptionDuration'),
        ...spotIf(isEmptyAt(subject, 'A.lessIntrusive'), 'A', '/lessIntrusive'),
      ]
    : [],
);

const cld04 = blocking('CLD-04', 'The order must not target a person in the other country or its national.', (subject) =>
  spotIf(valueOf(subject, 'A.targetingStatement') === false, 'A', '/targetingStatement'),
);

export const cloudActOrderRules: readonly Rule[] = [cld01, cld02, cld03, cld04];
