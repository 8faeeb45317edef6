import { gen11 } from '../rules/common/gen-11-urgency';
import { codesOf, entriesOf, hasCode, isEmptyAt, isFilledAt, isWritten, spotIf, textOf, valueOf } from '../rules/reading';
import type { Rule } from '../rules/rule';
import { advising, asking, blocking, missing } from '../rules/rule-of';
import type { Subject } from '../rules/subject';
import { incompleteModules } from './mla-02-modules';
import { elementsMissing, hasOwnList } from './mla-03-elements';

const mla01 = missing('MLA-01', 'Choose at least one type of assistance.', (subject) => spotIf(isEmptyAt(subject, 'E.measures'), 'E', '/measures'));

const mla02 = missing('MLA-02', 'Answer what the requested authority always asks about this measure.', incompleteModules, {
  // One text for all measures cannot be checked answer by answer.
  leftOpen: (subject) => /\S/u.test(textOf(subject, 'E.modules')),
});

const mla03 = blocking('MLA-03', 'The treaty chosen asks for this element.', elementsMissing, { leftOpen: hasOwnList });

const mla04a = asking(
  'MLA-04',
  'Say when and where it happened.',
  (subject) => spotIf(isFilledAt(subject, 'C.facts') && !(saysWhen(subject) && saysWhere(subject)), 'C', '/facts'),
  { part: 'a' },
);

function saysWhen(subject: Subject): boolean {
  return /\p{Nd}{4}/u.test(textOf(subject, 'C.facts')) || entriesOf(subject, 'C.offences').some(({ committedFrom }) => isWritten(committedFrom));
}

function saysWhere(subject: Subject): boolean {
  return isFilledAt(subject, 'E.location') || entriesOf(subject, 'C.offences').some(({ places }) => [places].flat().some(isWritten));
}

const SHORT = 400;

const mla04b = advising(
  'MLA-04',
  'The facts are short: who, what, when, where and how, and how it is known.',
  (subject) => spotIf(isFilledAt(subject, 'C.facts') && [...textOf(subject, 'C.facts').normalize('NFC').trim()].length < SHORT, 'C', '/facts'),
  { part: 'b' },
);

const mla05 = asking('MLA-05', 'Say why the evidence is believed to be in the requested State.', (subject) =>
  spotIf(
    isEmptyAt(subject, 'E.location') && isFilledAt(subject, 'E.measures') && !hasCode(subject, 'E.measures', 'search_seizure', 'take_evidence', 'service'),
    'E',
    '/location',
  ),
);

const mla07 = asking(
  'MLA-07',
  'The data may be deleted before the answer comes: has preservation been asked for?',
  (subject) =>
    spotIf(
      hasCode(subject, 'E.measures', 'identify_subscriber', 'disclose_traffic_path', 'stored_data') &&
        !codesOf(subject, 'E.measures').includes('preserve_data') &&
        !wasPreserved(subject),
      'G',
      '/priorRequests',
    ),
  { replaces: ['GEN-14'], standsInFor: { section: 'G', field: '/priorRequests', rules: ['GEN-14'] } },
);

/** Whether an earlier preservation stands among the prior requests of a letter. */
export function wasPreserved(subject: Pick<Subject, 'document'>): boolean {
  return entriesOf(subject, 'G.priorRequests').some(({ kind }) => kind === 'preservation' || kind === 'epoc_pr');
}

const mla08 = advising(
  'MLA-08',
  'The requested State may refuse minor cases: state the gravity.',
  ({ context, participation }) => spotIf(participation.deMinimisPolicy?.(context.requestedState ?? '') === true, 'C', '/matterNature'),
  { kind: 'context', needs: ['requestedState'] },
);

const urgency = gen11((subject) =>
  spotIf(isFilledAt(subject, 'F.deadline') && valueOf(subject, 'F.urgent') !== true && isEmptyAt(subject, 'F.urgencyReason'), 'F', '/urgencyReason'),
);

export const mlaRequestRules: readonly Rule[] = [mla01, mla02, mla03, mla04a, mla04b, mla05, mla07, mla08, urgency];
