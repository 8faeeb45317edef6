import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { optional, required } from '../fields';
import { requestConcerned } from '../sections/answer-to-request';

const kinds = {
  withdrawn: 'Withdrawn',
  narrowed: 'Narrowed',
  preservation_no_longer_needed: 'Preservation no longer needed',
  replaced: 'Replaced',
};

const dataAnswers = {
  keep: 'Kept',
  restrict: 'Restricted',
  delete: 'Deleted',
  none_sent: 'Nothing was sent',
};

/** Practice; Regulation (EU) 2023/1543, Article 4(5). */
export const withdrawalNotice: FormDefinition = {
  id: 'WITHDRAWAL_NOTICE',
  version: '1',
  title: 'Withdrawal or narrowing of a request',
  legalBasis: 'Practice; Regulation (EU) 2023/1543, Article 4(5)',
  confidence: 'C',
  publishedIn: ['en'],
  issuingState: { pointer: 'A/from/country' },
  addressedState: { context: 'requestedState' },
  sections: [
    {
      id: 'A',
      title: 'Notice',
      verified: false,
      fields: [
        required.block('Authority')('from', 'Requesting authority', { hint: 'Who withdraws.' }),
        required.text('to', 'Requested authority or provider', { hint: 'As named in the request.' }),
        requestConcerned(),
        required.oneOf(kinds)('kind', 'Kind', { hint: 'What becomes of the request.' }),
        required.longText('remaining', 'What remains', { when: { is: ['A.kind', 'narrowed'] }, hint: 'What is still asked for.' }),
        required.block('PriorRequest')('replacedBy', 'Replacing request', {
          when: { is: ['A.kind', 'replaced'] },
          hint: 'The request that takes its place.',
        }),
        required.oneOf(dataAnswers)('dataAlreadySent', 'Data already sent', {
          hint: 'What the other side does with them; deleted or restricted where validation was refused.',
        }),
        optional.longText('reason', 'Reason'),
        signature(),
      ],
    },
  ],
};
