import type { SectionDefinition } from '../definition';
import { optional, required } from '../fields';
import { consentsToIssuing, consentsToExecuting, custodies, methods, extras, issuerTypes } from './codes';

/** Sections H to K. */
export const sectionsB: readonly SectionDefinition[] = [
  {
    id: 'H',
    title: 'Additional requirements for certain measures',
    verified: false,
    fields: [
      required.oneOf(consentsToIssuing)('h1TransferToIssuingConsent', 'H1: consent to the transfer to the issuing State', {
        when: { has: ['C.measures', 'transfer_to_issuing'] },
        hint: 'Article 22: the person in custody must agree.',
      }),
      required.oneOf(consentsToExecuting)('h1TransferToExecutingConsent', 'H1: consent to the transfer to the executing State', {
        when: { has: ['C.measures', 'transfer_to_executing'] },
        hint: 'Article 23: the person in custody must agree.',
      }),
      required.block('ContactPoint')('h2ConductingAuthority', 'H2: authority that will conduct the hearing', {
        when: { has: ['C.measures', 'video_hearing', 'telephone_hearing'] },
        hint: 'Name, contact and language of whoever asks the questions.',
      }),
      required.longText('h2Reasons', 'H2: reasons for the hearing by video or telephone', {
        when: { has: ['C.measures', 'video_hearing', 'telephone_hearing'] },
        hint: 'Articles 24 and 25: why the person cannot come or should not have to.',
      }),
      required.bool('h2AccusedConsent', 'H2: suspected or accused person consents', {
        when: { has: ['C.videoHearingOf', 'suspect_or_accused'] },
        hint: 'Yes or no; without consent the hearing may be refused.',
      }),
      required.oneOf(custodies)('h3Custody', 'H3: item to be transferred or kept', {
        when: { has: ['C.measures', 'provisional_measure'] },
        hint: 'Article 32: whether the item comes to you or stays where it is.',
      }),
      required.date('h3LiftDate', 'H3: estimated date of lifting', {
        when: { is: ['H.h3Custody', 'keep_in_executing'] },
        group: 'H.h3Date',
        dateRole: 'future',
        hint: 'One of the two dates is needed where the item stays.',
      }),
      required.date('h3FollowUpDate', 'H3: estimated date of a request for the item', {
        when: { is: ['H.h3Custody', 'keep_in_executing'] },
        group: 'H.h3Date',
        dateRole: 'future',
        hint: 'One of the two dates is needed where the item stays.',
      }),
      required.longText('h4Accounts', 'H4: accounts held, proxy, other financial accounts', {
        when: { has: ['C.measures', 'bank_accounts'] },
        hint: 'Article 26: whose accounts, of which kind, with which banks if known.',
      }),
      required.longText('h4Transactions', 'H4: accounts, period, transactions', {
        when: { has: ['C.measures', 'bank_transactions'] },
        hint: 'Article 27: which accounts, from when to when, which transactions.',
      }),
      required.longText('h4Reasons', 'H4: why relevant, and why banks there hold them', {
        when: { has: ['C.measures', 'bank_accounts', 'bank_transactions'] },
        hint: 'Why the information matters and why banks of that State are believed to hold the accounts.',
      }),
      required.longText('h5Reasons', 'H5: relevance of real-time gathering', {
        when: { has: ['C.measures', 'realtime_gathering'] },
        hint: 'Article 28: why the information is relevant.',
      }),
      required.longText('h6Reasons', 'H6: relevance of covert investigation', {
        when: { has: ['C.measures', 'covert_investigation'] },
        hint: 'Article 29: why it is relevant; conditions are agreed between the States.',
      }),
      required.longText('h7Reasons', 'H7: relevance of interception', {
        when: { has: ['C.measures', 'interception'] },
        hint: 'Article 30(4): why the interception is relevant to the proceedings.',
      }),
      required.longText('h7Subject', 'H7: information identifying the subject', {
        when: { has: ['C.measures', 'interception'] },
        hint: 'Article 30(3)(a): who is to be intercepted.',
      }),
      required.duration('h7Duration', 'H7: desired duration', {
        when: { has: ['C.measures', 'interception'] },
        hint: 'Article 30(3)(b): ISO 8601, for example P30D.',
      }),
      required.blocks('DataSelector')('h7Technical', 'H7: technical data, target identifier', {
        when: { has: ['C.measures', 'interception'] },
        hint: 'Article 30(3)(c): number, address or account, so that it can be carried out.',
      }),
      required.oneOf(methods)('h7Method', 'H7: method', {
        when: { has: ['C.measures', 'interception'] },
        hint: 'Article 30(6): sent at once, or recorded and sent later.',
      }),
      optional.several(extras)('h7Extras', 'H7: transcription, decoding, decrypting'),
    ],
  },
  {
    id: 'I',
    title: 'Formalities and procedures requested',
    verified: false,
    fields: [
      optional.longText('formalities', 'Formalities and procedures', {
        hint: 'Article 9(2): what your court needs so that the evidence is admissible.',
      }),
      optional.blocks('ContactPoint')('officialsAssist', 'Officials of the issuing State to assist, languages'),
    ],
  },
  {
    id: 'J',
    title: 'Legal remedies',
    verified: false,
    fields: [
      required.bool('remedySought', 'Remedy already sought against the EIO', { hint: 'Yes or no.' }),
      required.longText('remedyDetail', 'Description, steps, deadlines', {
        when: { is: ['J.remedySought', true] },
        hint: 'Which remedy, before whom, and what it suspends.',
      }),
      optional.block('Authority')('remedyAuthority', 'Authority informing on remedies, legal aid, interpretation'),
    ],
  },
  {
    id: 'K',
    title: 'Issuing authority',
    verified: false,
    fields: [
      required.oneOf(issuerTypes)('issuerType', 'Type of issuing authority', {
        hint: 'Judicial authority, or another one whose order has to be validated.',
      }),
      required.block('Authority')('issuingAuthority', 'Issuing authority', { hint: 'Name, representative, file number, address and languages.' }),
      optional.block('ContactPoint')('practicalContact', 'Contact for information or transfer of evidence'),
      required.block('Signature')('issuerSignature', 'Signature of the issuing authority', { filledBy: 'approval', dateRole: 'document' }),
    ],
  },
];
