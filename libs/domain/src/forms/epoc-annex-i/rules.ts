import { asksForSubscriberOnly, asksForTrafficOrContent, isOtherAuthority, userIdentifiers, withoutValidation } from '../rules/e-evidence';
import { isSubscriberData } from '../rules/categories-asked';
import { codesOf, entriesOf, isEmptyAt, isFilledAt, spotIf, textOf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, blocking, confirmingOrReason, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const epoc01 = blocking(
  'EPOC-01',
  'Traffic and content data need a judge, a court or an investigating judge, as issuer or validator.',
  (subject) => spotIf(asksForTrafficOrContent(subject) && !hasJudge(subject), 'I', '/authorityType'),
);

function hasJudge(subject: Subject): boolean {
  const [issuer, validator] = [valueOf(subject, 'I.authorityType'), valueOf(subject, 'J.validatorType')];
  const prosecutorAlone = issuer === 'public_prosecutor' && validator !== 'judge_court_investigating_judge';
  return !prosecutorAlone && !(issuer === 'other_competent' && validator === 'public_prosecutor');
}

const epoc02 = missing('EPOC-02', 'This authority needs validation: complete section J.', (subject) =>
  isOtherAuthority(subject, 'I') && !(valueOf(subject, 'I.noPriorValidation') === true && asksForSubscriberOnly(subject)) ? withoutValidation(subject, 'J') : [],
);

const epoc03 = missing('EPOC-03', 'Name the ground that allows traffic or content data.', (subject) =>
  spotIf(asksForTrafficOrContent(subject) && isEmptyAt(subject, 'G.thresholdGrounds'), 'G', '/thresholdGrounds'),
);

const epoc04 = blocking(
  'EPOC-04',
  'Traffic and content data must be notified to the enforcing authority.',
  (subject) => spotIf(asksForTrafficOrContent(subject) && valueOf(subject, 'K.notified') === false, 'K', '/notified'),
  // Article 8(2): reasonable grounds that the offence is committed and the person resides in the issuing State.
  { waivable: 'author' },
);

const epoc05 = blocking('EPOC-05', 'The deadline does not fit the answer on notification.', (subject) => {
  const [deadline, notified] = [valueOf(subject, 'C.deadline'), valueOf(subject, 'K.notified')];
  const contradicts = (deadline === 'ten_days_with_notification' && notified === false) || (deadline === 'ten_days_no_notification' && notified === true);
  return spotIf(contradicts, 'C', '/deadline');
});

const epoc07 = missing('EPOC-07', 'An emergency needs its kind and its reasons.', (subject) =>
  valueOf(subject, 'C.deadline') === 'eight_hours_emergency'
    ? [...spotIf(isEmptyAt(subject, 'C.emergencyKind'), 'C', '/emergencyKind'), ...spotIf(isEmptyAt(subject, 'C.deadlineInfo'), 'C', '/deadlineInfo')]
    : [],
);

const epoc08 = missing('EPOC-08', 'Say why the order goes to the processor.', (subject) =>
  spotIf(valueOf(subject, 'G.addressedAs') === 'processor' && isEmptyAt(subject, 'G.processorReason'), 'G', '/processorReason'),
);

const epoc09 = confirmingOrReason('EPOC-09', "Confirm that no public authority's or privileged professional's data are sought, or have it checked.");

const epoc10 = asking('EPOC-10', 'Name a user: the order does more than identify one.', (subject) => {
  const beyond = codesOf(subject, 'F.categories').some((code) => !isSubscriberData(code));
  const namesUser = entriesOf(subject, 'E.selectors').some(({ kind }) => userIdentifiers.includes(kind));
  return spotIf(beyond && isFilledAt(subject, 'E.selectors') && !namesUser, 'E', '/selectors');
});

const epoc12 = asking(
  'EPOC-12',
  'The provider is in the issuing State: a national order may do.',
  (subject) => spotIf(textOf(subject, 'A.issuingState') !== '' && subject.context.requestedState === textOf(subject, 'A.issuingState'), 'B', '/addressee'),
  { kind: 'context', needs: ['requestedState'], replaces: ['GEN-02.b'] },
);

export const epocAnnexIRules: readonly Rule[] = [epoc01, epoc02, epoc03, epoc04, epoc05, epoc07, epoc08, epoc09, epoc10, epoc12];
