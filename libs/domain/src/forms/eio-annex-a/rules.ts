import { missingFields } from '../rules/common/gen-01-required';
import { gen11 } from '../rules/common/gen-11-urgency';
import { codesOf, entriesOf, hasCode, isEmptyAt, isFilledAt, spotIf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { advising, asking, blocking, confirmingOrReason, missing } from '../rules/rule-of';
import { belowYears } from '../rules/penalty';

const eio01 = missing('EIO-01', 'An order of another competent authority needs validation: complete section L.', (subject) =>
  valueOf(subject, 'K.issuerType') === 'other_competent' ? missingFields(subject).filter(({ section }) => section === 'L') : [],
);

const eio02 = missing('EIO-02', 'The measure chosen needs this part of section H.', (subject) =>
  missingFields(subject).filter(({ section }) => section === 'H'),
);

const eio03 = missing('EIO-03', 'The list applies only with a category and a maximum of at least three years.', (subject) =>
  valueOf(subject, 'G.listOffence') === true
    ? [
        ...spotIf(isEmptyAt(subject, 'G.categories'), 'G', '/categories'),
        ...entriesOf(subject, 'G.offences').flatMap((offence, index) => spotIf(belowYears(offence, 3), 'G', `/offences/${index}/maxPenaltyMonths`)),
      ]
    : [],
);

const eio04 = blocking('EIO-04', 'Denmark and Ireland do not apply the Directive: use a letter of request.', (subject) =>
  spotIf(['DK', 'IE'].includes(String(valueOf(subject, 'A.executingState'))), 'A', '/executingState'),
);

const eio05 = asking('EIO-05', 'The accused does not consent to the video hearing: it may be refused.', (subject) =>
  spotIf(hasCode(subject, 'C.videoHearingOf', 'suspect_or_accused') && valueOf(subject, 'H.h2AccusedConsent') === false, 'H', '/h2AccusedConsent'),
);

const eio06 = confirmingOrReason('EIO-06', 'Confirm that no joint investigation team is meant: that needs an agreement of its own.');

const withoutCoercion: readonly string[] = ['evidence_already_held', 'police_judicial_databases', 'hearing', 'identify_subscriber'];

const eio07 = advising('EIO-07', 'The executing authority may choose a less intrusive measure: consult it first.', (subject) =>
  spotIf(isEmptyAt(subject, 'C.measures') || codesOf(subject, 'C.measures').some((code) => !withoutCoercion.includes(code)), 'C', '/measures'),
);

const urgency = gen11((subject) => spotIf(isFilledAt(subject, 'B.urgencyGrounds') && isEmptyAt(subject, 'B.shorterDeadline'), 'B', '/shorterDeadline'));

export const eioAnnexARules: readonly Rule[] = [eio01, eio02, eio03, eio04, eio05, eio06, eio07, urgency];
