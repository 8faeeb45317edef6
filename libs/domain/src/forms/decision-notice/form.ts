import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { decisionGrounds } from '../codes/decision-grounds';
import { optional, required } from '../fields';
import { requestConcerned, toRequestingAuthority } from '../sections/answer-to-request';

const decisions = {
  recognised: 'Recognised',
  refused: 'Refused',
  partly_refused: 'Refused in part',
  postponed: 'Postponed',
  conditional: 'Granted under conditions',
  impossible: 'Impossible to execute',
  other_measure: 'Another measure',
  no_objection: 'No objection',
};

const regimes = {
  budapest: 'Budapest Convention',
  untoc_uncac: 'UNTOC or UNCAC',
  un_cybercrime: 'UN Convention against Cybercrime',
  coe1959: 'European Convention on Mutual Assistance (1959)',
  eio: 'European Investigation Order',
  eaw: 'European arrest warrant',
  extradition: 'Extradition',
  epoc: 'European Production or Preservation Order',
  epo: 'European protection order',
  reg606: 'Regulation (EU) No 606/2013',
  national: 'National law',
};

/** Treaty or act chosen in section B. */
export const decisionNotice: FormDefinition = {
  id: 'DECISION_NOTICE',
  version: '1',
  title: 'Refusal, partial execution, postponement, conditions',
  legalBasis: 'Treaty or act chosen in section B',
  confidence: 'C',
  publishedIn: ['en'],
  issuingState: { pointer: 'A/from/country' },
  addressedState: { pointer: 'A/to/country' },
  sections: [
    {
      id: 'A',
      title: 'Decision',
      verified: false,
      fields: [
        required.block('Authority')('from', 'Deciding authority', { hint: 'Who decided.' }),
        toRequestingAuthority,
        requestConcerned(),
        required.several(decisions)('decision', 'Decision', { hint: 'All that apply.' }),
        required.date('date', 'Date of the decision', { dateRole: 'decision', hint: 'The day on which it was taken.' }),
      ],
    },
    {
      id: 'B',
      title: 'Reasons',
      verified: false,
      fields: [
        required.oneOf(regimes)('regime', 'Legal regime of the grounds', { hint: 'It limits the grounds that can be named.' }),
        required.several(decisionGrounds)('grounds', 'Grounds', {
          when: { has: ['A.decision', 'refused', 'partly_refused'] },
          hint: 'Those of the regime chosen, each with its reason below.',
        }),
        required.longText('reasons', 'Reasons', { hint: 'In fact and in law, so that the other side can answer.' }),
        required.longText('scope', 'What is refused and what is executed', {
          when: { has: ['A.decision', 'partly_refused'] },
          hint: 'Part by part.',
        }),
        required.longText('postponeReason', 'Reason for the postponement', {
          when: { has: ['A.decision', 'postponed'] },
          hint: 'Which proceedings here would suffer.',
        }),
        required.text('postponeUntil', 'Expected duration', { when: { has: ['A.decision', 'postponed'] }, hint: 'A date or an event.' }),
        required.longText('conditions', 'Conditions', { when: { has: ['A.decision', 'conditional'] }, hint: 'What must be accepted, and by when.' }),
        required.longText('alternative', 'Other measure proposed', {
          when: { has: ['A.decision', 'other_measure'] },
          hint: 'Which would reach the same aim.',
        }),
        required.longText('consultation', 'Consultation held', {
          when: { has: ['A.decision', 'refused', 'partly_refused'] },
          hint: 'With whom, when, with what result; UNTOC 18(26), EIO 11(4), 2023/1543 Article 12(3).',
        }),
        optional.longText('remedies', 'Remedies'),
        signature(),
      ],
    },
  ],
};
