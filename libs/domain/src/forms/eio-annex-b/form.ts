import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { optional, required } from '../fields';

/** Directive 2014/41/EU, Article 16(1) and Annex B. */
export const eioAnnexB: FormDefinition = {
  id: 'EIO_ANNEX_B',
  version: '1',
  title: 'Confirmation of receipt of a European Investigation Order',
  legalBasis: 'Directive 2014/41/EU, Article 16(1) and Annex B',
  confidence: 'B',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['https://eur-lex.europa.eu/eli/dir/2014/41/oj'],
  issuingState: { pointer: 'B/receivingAuthority/country' },
  addressedState: { context: 'requestingState' },
  datesInOrder: [
    ['A/dateIssued', 'A/dateReceived'],
    ['A/dateReceived', 'C/passedOn'],
    ['A/dateReceived', 'E/signature/date'],
  ],
  sections: [
    {
      id: 'A',
      title: 'The EIO concerned',
      verified: false,
      fields: [
        required.text('issuingAuthority', 'Authority which issued the EIO', { hint: 'As it names itself in section K of the order.' }),
        required.text('fileReference', 'File reference', { hint: 'The reference of the issuing authority.' }),
        required.date('dateIssued', 'Date of issue', { dateRole: 'past', hint: 'The date of the order.' }),
        required.date('dateReceived', 'Date of reception', {
          dateRole: 'receipt',
          hint: 'The day on which your authority received it: the week of Article 16(1) runs from it.',
        }),
      ],
    },
    {
      id: 'B',
      title: 'Authority which received the EIO',
      verified: false,
      fields: [
        required.block('Authority')('receivingAuthority', 'Authority which received the EIO', {
          hint: 'Name, representative, address and your file reference, under which the issuing authority can ask.',
        }),
      ],
    },
    {
      id: 'C',
      title: 'Competent authority to which the EIO is passed',
      verified: false,
      fields: [
        required.block('Authority')('passedTo', 'Competent authority to which the EIO is passed', {
          when: { word: 'The receiving authority is not competent and passes the order on.', decidedBy: 'declaration' },
          hint: 'Article 7(6): where your authority is not competent, who is.',
        }),
        required.date('passedOn', 'Date of transmission', {
          when: { set: 'C.passedTo' },
          dateRole: 'transmission',
          hint: 'The day on which the order was passed on.',
        }),
      ],
    },
    {
      id: 'D',
      title: 'Other information',
      verified: false,
      fields: [optional.longText('otherInfo', 'Any other relevant information')],
    },
    {
      id: 'E',
      title: 'Signature',
      verified: false,
      fields: [signature('Signature, date, stamp if available')],
    },
  ],
};
