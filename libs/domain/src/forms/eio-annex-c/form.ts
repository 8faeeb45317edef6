import type { FormDefinition } from '../definition';
import { documentDate, signature } from '../approval-fields';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { optional, required } from '../fields';

const timings = {
  prior: 'Before the interception',
  during: 'During the interception',
  after: 'After the interception',
};

/** Directive 2014/41/EU, Article 31 and Annex C. */
export const eioAnnexC: FormDefinition = {
  id: 'EIO_ANNEX_C',
  version: '1',
  title: 'Notification of interception without technical assistance',
  legalBasis: 'Directive 2014/41/EU, Article 31 and Annex C',
  confidence: 'B',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['https://eur-lex.europa.eu/eli/dir/2014/41/oj'],
  issuingState: { pointer: 'A/authority/country' },
  addressedState: { pointer: 'A/notifiedState' },
  sections: [
    {
      id: 'A',
      title: 'Competent authority',
      verified: false,
      fields: [
        required.country('notifiedState', 'Notified Member State', {
          hint: 'Where the person is, will be or was; Denmark and Ireland do not take part.',
        }),
        required.block('Authority')('authority', 'Competent authority', {
          hint: 'The intercepting authority: name, representative, file reference and languages.',
        }),
        documentDate('dateIssued', 'Date of issue'),
      ],
    },
    {
      id: 'B',
      title: 'Information concerning the interception',
      verified: false,
      fields: [
        required.oneOf(timings)('timing', 'I. State of play', { hint: 'Before, during or after the interception.' }),
        required.date('startsOn', 'II. Anticipated duration: from', { dateRole: 'future', hint: 'First day of the interception on that territory.' }),
        required.date('endsOn', 'II. Anticipated duration: until', { dateRole: 'future', hint: 'Last day, as the order at home says.' }),
        required.blocks('DataSelector')('targets', 'III. Target', { hint: 'Telephone number, IP number or e-mail address that is intercepted.' }),
        required.blocks('NaturalPerson')('naturalPersons', 'IV. Persons concerned', {
          group: 'B.person',
          hint: 'As far as known; a person or a legal person is needed.',
        }),
        required.blocks('LegalPerson')('legalPersons', 'IV. Legal persons concerned', {
          group: 'B.person',
          hint: 'As far as known; a person or a legal person is needed.',
        }),
        required.longText('caseDescription', 'V. Purpose: case, legal classification, provisions', {
          hint: 'Enough for the notified authority to judge whether it would authorise it in a similar domestic case.',
        }),
        required.blocks('Offence')('offences', 'V. Offences', { hint: 'Name, classification and provisions.' }),
        optional.longText('otherInfo', 'VI. Any other information'),
      ],
    },
    {
      id: 'C',
      title: 'Signature',
      verified: false,
      fields: [signature('Signature, date, stamp')],
    },
  ],
};
