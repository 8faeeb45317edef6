import { isAfterPreservation, linkedOrder } from '../rules/preservation-end';
import { spotIf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, blocking } from '../rules/rule-of';

const ep501 = blocking(
  'EP5-01',
  'The preservation has ended: this confirmation comes too late.',
  (subject) => spotIf(isAfterPreservation(subject, valueOf(subject, 'C.extended') === true ? 90 : 60), 'D', '/signature/date'),
  // Where a later receipt is proved.
  { waivable: 'supervisor' },
);

const ep502 = asking(
  'EP5-02',
  'This form names no identifiers: link it to its preservation order.',
  (subject) => spotIf(linkedOrder(subject) === undefined, 'C', '/prFileNumber'),
  { kind: 'context', needs: ['linkedDocuments'] },
);

export const epocAnnexVRules: readonly Rule[] = [ep501, ep502];
