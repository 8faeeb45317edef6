import type { Condition } from '../condition';
import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { optional, required } from '../fields';
import { certificates, reasons, conflictNatures, preservations } from './codes';

const conflict: Condition = { has: ['D.reasons', 'third_country_conflict'] };

/** Regulation (EU) 2023/1543, Articles 10, 11 and 17 and Annex III. */
export const epocAnnexIii: FormDefinition = {
  id: 'EPOC_ANNEX_III',
  version: '1',
  title: 'Information on the impossibility of executing an EPOC or EPOC-PR',
  legalBasis: 'Regulation (EU) 2023/1543, Articles 10, 11 and 17 and Annex III',
  confidence: 'A',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['http://data.europa.eu/eli/reg/2023/1543/oj'],
  issuingState: null,
  addressedState: null,
  datesInOrder: [
    ['B/dateIssued', 'B/dateReceived'],
    ['B/dateReceived', 'H/signature/date'],
  ],
  sections: [
    {
      id: 'A',
      title: 'Certificate concerned',
      verified: true,
      fields: [required.oneOf(certificates)('certificate', 'Certificate concerned', { hint: 'Which of the two certificates cannot be executed.' })],
    },
    {
      id: 'B',
      title: 'Relevant authorities',
      verified: true,
      fields: [
        required.text('issuingAuthority', 'Issuing authority', { hint: 'As named in the certificate.' }),
        required.text('issuingFileNumber', 'File number of the issuing authority', { hint: 'As in the certificate.' }),
        optional.text('validatingAuthority', 'Validating authority, if applicable'),
        required.text('validatingFileNumber', 'File number of the validating authority', {
          when: { set: 'B.validatingAuthority' },
          hint: 'As in the certificate.',
        }),
        required.date('dateIssued', 'Date of issue', { dateRole: 'past', hint: 'The date of the certificate.' }),
        required.date('dateReceived', 'Date of receipt', {
          dateRole: 'receipt',
          hint: 'The day on which the addressee received it: its time limits run from it.',
        }),
        optional.text('enforcingAuthority', 'Enforcing authority, if applicable'),
        optional.text('enforcingFileNumber', 'File number of the enforcing authority'),
      ],
    },
    {
      id: 'C',
      title: 'Addressee',
      verified: true,
      fields: [
        required.text('addressee', 'Addressee', { hint: 'The establishment or representative that received the certificate.' }),
        required.text('addresseeFileNumber', 'File number of the addressee', { hint: 'Under which the issuing authority can ask.' }),
      ],
    },
    {
      id: 'D',
      title: 'Reasons for non-execution',
      verified: true,
      fields: [
        required.several(reasons)('reasons', '(a) Reasons for non-execution', { hint: 'Tick all that hold.' }),
        required.longText('explanation', '(b) Explanation and other reasons', {
          hint: 'What exactly stands in the way, and for which part of the data.',
        }),
      ],
    },
    {
      id: 'E',
      title: 'Conflicting obligations under third-country law',
      verified: true,
      fields: [
        required.text('lawTitle', 'Title of the law', {
          when: conflict,
          hint: 'The law of the third country that forbids disclosure.',
        }),
        required.blocks('LegalProvision')('lawProvisions', 'Provisions and their text', {
          when: conflict,
          hint: 'Each provision with its wording.',
        }),
        required.several(conflictNatures)('conflictNature', 'Nature of the obligation and interest protected', {
          when: conflict,
          hint: 'Whose interest the law protects.',
        }),
        required.longText('conflictNatureDetail', 'Specify each', {
          when: conflict,
          hint: 'What is protected and how the order touches it.',
        }),
        required.longText('whyApplicable', 'Why the law applies', {
          when: conflict,
          hint: 'Why it governs these data and this provider.',
        }),
        required.longText('whyConflict', 'Why there is a conflict', {
          when: conflict,
          hint: 'Why the order cannot be followed without breaking that law; the place of storage alone is not enough.',
        }),
        required.longText('providerLink', 'Link between provider and third country', {
          when: conflict,
          hint: 'Seat, establishment or business there.',
        }),
        required.longText('consequences', 'Consequences and penalties for the addressee', {
          when: conflict,
          hint: 'What threatens the addressee if it discloses.',
        }),
        optional.longText('conflictOther', 'Other information'),
      ],
    },
    {
      id: 'F',
      title: 'Request for information or clarification',
      verified: true,
      fields: [
        required.longText('informationRequired', 'Information or clarification required', {
          when: { has: ['D.reasons', 'incomplete', 'manifest_errors', 'insufficient_information'] },
          hint: 'What the issuing authority must add so that the order can be executed.',
        }),
      ],
    },
    {
      id: 'G',
      title: 'Preservation',
      verified: true,
      fields: [
        required.oneOf(preservations)('preservation', 'Preservation of the data', {
          hint: 'Data are kept until the question is settled; not preserved only exceptionally.',
        }),
      ],
    },
    {
      id: 'H',
      title: 'Contact details',
      verified: true,
      fields: [
        required.text('establishment', 'Designated establishment or legal representative', { hint: 'Its legal name.' }),
        required.block('ContactPoint')('contact', 'Contact person', {
          hint: 'Post, address, telephone and e-mail of who answers the issuing authority.',
        }),
        signature('Name of the authorised person, date, signature'),
      ],
    },
  ],
};
