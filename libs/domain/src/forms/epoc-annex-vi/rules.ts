import { canonicalJson } from '../../shared/canonical-json';
import { comparable, fieldValue } from '../engine/read';
import { isAfterPreservation } from '../rules/preservation-end';
import { spotIf, textOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { blocking } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const ep601 = blocking(
  'EP6-01',
  'This preservation order has been extended once already: no second extension exists.',
  (subject) => spotIf(wasExtended(subject), 'C', '/prFileNumber'),
  { kind: 'context', needs: ['linkedDocuments'] },
);

function wasExtended(subject: Subject): boolean {
  const number = comparable(textOf(subject, 'C.prFileNumber'));
  const sent = textOf(subject, 'C.prTransmittedOn');
  return (subject.context.linkedDocuments ?? [])
    .filter(({ document }) => document.form === 'EPOC_ANNEX_VI' && canonicalJson(document.values) !== canonicalJson(subject.document.values))
    .some(({ document }) => number !== '' && comparable(fieldValue(document, 'C', 'prFileNumber')) === number && fieldValue(document, 'C', 'prTransmittedOn') === sent);
}

const ep602 = blocking(
  'EP6-02',
  'The first 60 days are over: the extension comes too late.',
  (subject) => spotIf(isAfterPreservation(subject, 60), 'D', '/signature/date'),
  // Where a later receipt is proved.
  { waivable: 'supervisor' },
);

export const epocAnnexViRules: readonly Rule[] = [ep601, ep602];
