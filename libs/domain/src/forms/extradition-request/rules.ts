import { asList } from '../engine/read';
import { missingFields } from '../rules/common/gen-01-required';
import { hasAssurance } from '../rules/has-assurance';
import { reachesYears } from '../rules/penalty';
import { entriesOf, memberOf, spotIf, textOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { asking, blocking, confirming, confirmingOrReason, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const byStatus: readonly string[] = ['/warrant', '/judgment', '/convictionDocument', '/retrialStatement'];

const ext01 = missing('EXT-01', 'The status of the person asks for this document.', (subject) =>
  missingFields(subject).filter(({ section, field }) => section === 'D' && byStatus.includes(field)),
);

const ext02 = blocking(
  'EXT-02',
  'No offence reaches the threshold of one year.',
  (subject) => spotIf(isBelowThreshold(subject), 'C', '/offences'),
  // Where the treaty used has another threshold.
  { waivable: 'supervisor' },
);

function isBelowThreshold(subject: Subject): boolean {
  const offences = entriesOf(subject, 'C.offences');
  return offences.some(({ maxPenaltyMonths }) => typeof maxPenaltyMonths === 'number') && !offences.some((offence) => reachesYears(offence, 1));
}

const ext03 = confirming(
  'EXT-03',
  'Confirm that no death penalty is possible, or give the assurance.',
  (subject) => !hasAssurance(subject, 'no_death_penalty'),
  { standsInFor: { rules: ['GEN-20'] } },
);

const ext04 = asking('EXT-04', 'The person is a national of the requested State: extradition may be refused.', (subject) =>
  spotIf(asList(memberOf(subject, 'B.person', 'nationalities')).includes(textOf(subject, 'A.requestedState')), 'B', '/person/nationalities'),
);

const ext06 = confirmingOrReason('EXT-06', 'Confirm that the provisions on limitation are included.');

export const extraditionRequestRules: readonly Rule[] = [ext01, ext02, ext03, ext04, ext06];
