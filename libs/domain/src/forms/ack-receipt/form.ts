import type { FormDefinition } from '../definition';
import { ownReference, signature } from '../approval-fields';
import { optional, required } from '../fields';
import { caseOfficer, requestConcerned } from '../sections/answer-to-request';

const channels = {
  e_codex: 'e-CODEX',
  secure_email: 'Secure e-mail',
  email: 'E-mail',
  post: 'Post',
  diplomatic: 'Diplomatic channel',
  interpol: 'Interpol',
  '24_7': '24/7 network',
  portal: 'Portal',
  other: 'Other',
};

/** Practice; for investigation orders Directive 2014/41/EU, Annex B. */
export const ackReceipt: FormDefinition = {
  id: 'ACK_RECEIPT',
  version: '1',
  title: 'Acknowledgement of receipt',
  legalBasis: 'Practice; for investigation orders Directive 2014/41/EU, Annex B',
  confidence: 'C',
  publishedIn: ['en'],
  issuingState: { pointer: 'A/receivingAuthority/country' },
  addressedState: { pointer: 'A/requestingAuthority/country' },
  datesInOrder: [
    ['A/request/issuedOn', 'A/receivedAt'],
    ['A/receivedAt', 'A/signature/date'],
  ],
  sections: [
    {
      id: 'A',
      title: 'Acknowledgement',
      verified: false,
      fields: [
        required.block('Authority')('receivingAuthority', 'Receiving authority', { hint: 'Who received the request.' }),
        required.block('Authority')('requestingAuthority', 'Requesting authority', { hint: 'Who sent it.' }),
        requestConcerned('Request'),
        required.dateTime('receivedAt', 'Received at', { dateRole: 'receipt', hint: 'Date and time with the offset: time limits may run from it.' }),
        required.oneOf(channels)('channel', 'Channel', { hint: 'How the request arrived.' }),
        ownReference('ownReference', 'Own reference'),
        required.bool('competent', 'Receiving authority is competent', { hint: 'Yes or no; if not, say to whom it was passed.' }),
        required.block('Authority')('forwardedTo', 'Forwarded to', {
          when: { is: ['A.competent', false] },
          hint: 'The competent authority, with the date in its file reference or below.',
        }),
        caseOfficer,
        optional.text('expectedDate', 'Expected next step, date'),
        optional.longText('formalDefects', 'Defects seen at once'),
        signature(),
      ],
    },
  ],
};
