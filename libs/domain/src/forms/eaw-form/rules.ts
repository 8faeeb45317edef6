import { daysOfDuration, isDuration } from '../engine/calendar';
import type { Block } from '../engine/read';
import { missingFields } from '../rules/common/gen-01-required';
import { reachesYears, belowYears } from '../rules/penalty';
import { entriesOf, isEmptyAt, isFilledAt, isWritten, spotIf, textOf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { blocking, confirming, confirmingOrReason, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';

const forProsecution = (subject: Subject): boolean => isFilledAt(subject, 'b.nationalWarrant') && isEmptyAt(subject, 'b.enforceableJudgment');
const underTwelveMonths = (subject: Subject, offence: Block): boolean => forProsecution(subject) && belowYears(offence, 1);
const imposed = (subject: Subject): string => textOf(subject, 'c.imposedSentence').trim();
const FOUR_MONTHS = 120;

const eaw01a = blocking(
  'EAW-01',
  'For prosecution the maximum must be at least twelve months.',
  (subject) => entriesOf(subject, 'e.offences').flatMap((offence, index) => spotIf(underTwelveMonths(subject, offence), 'e', `/offences/${index}/maxPenaltyMonths`)),
  { part: 'a' },
);

const eaw01b = blocking(
  'EAW-01',
  'For a sentence at least four months must have been imposed.',
  (subject) =>
    spotIf(isFilledAt(subject, 'b.enforceableJudgment') && isDuration(imposed(subject)) && daysOfDuration(imposed(subject)) < FOUR_MONTHS, 'c', '/imposedSentence'),
  { part: 'b' },
);

const eaw01c = confirming(
  'EAW-01',
  'Confirm that at least four months were imposed.',
  (subject) => isFilledAt(subject, 'b.enforceableJudgment') && !isDuration(imposed(subject)),
  { part: 'c' },
);

const eaw02 = blocking('EAW-02', 'The number of offences does not agree with the list.', (subject) => {
  const count = valueOf(subject, 'e.offenceCount');
  return spotIf(typeof count === 'number' && count !== entriesOf(subject, 'e.offences').length, 'e', '/offenceCount');
});

const eaw03 = missing('EAW-03', 'Name the national warrant or the enforceable judgment.', (subject) =>
  spotIf(isEmptyAt(subject, 'b.nationalWarrant') && isEmptyAt(subject, 'b.enforceableJudgment'), 'b', '/nationalWarrant'),
);

const eaw04 = missing('EAW-04', 'A judgment needs box d: presence at the trial.', (subject) =>
  isFilledAt(subject, 'b.enforceableJudgment') ? missingFields(subject).filter(({ section }) => section === 'd') : [],
);

const eaw05 = blocking('EAW-05', 'A listed category needs a maximum of at least three years.', (subject) =>
  entriesOf(subject, 'e.offences').flatMap((offence, index) =>
    spotIf(isWritten(offence['category32']) && belowYears(offence, 3) && !underTwelveMonths(subject, offence), 'e', `/offences/${index}/maxPenaltyMonths`),
  ),
);

const eaw06 = confirmingOrReason('EAW-06', 'Confirm that time, place and degree of participation are described.', (subject) =>
  !entriesOf(subject, 'e.offences').every(
    ({ committedFrom, places, participation }) => isWritten(committedFrom) && [places].flat().some(isWritten) && isWritten(participation),
  ),
);

const eaw07 = confirmingOrReason(
  'EAW-07',
  'The offences are minor: confirm that a warrant is proportionate.',
  (subject) => !entriesOf(subject, 'e.offences').some((offence) => reachesYears(offence, 3)),
);

export const eawFormRules: readonly Rule[] = [eaw01a, eaw01b, eaw01c, eaw02, eaw03, eaw04, eaw05, eaw06, eaw07];
