import type { FormDefinition } from '../definition';
import { signature } from '../approval-fields';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { restrictions } from '../codes/protection';
import { optional, required } from '../fields';

/** Directive 2011/99/EU, Article 12 and Annex II. */
export const epoAnnexIi: FormDefinition = {
  id: 'EPO_ANNEX_II',
  version: '1',
  title: 'Notification of a breach of a measure taken on the basis of a European protection order',
  legalBasis: 'Directive 2011/99/EU, Article 12 and Annex II',
  confidence: 'C',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['https://eur-lex.europa.eu/eli/dir/2011/99/oj'],
  issuingState: { pointer: 'd/executingAuthority/country' },
  addressedState: { pointer: 'c/orderAuthority/country' },
  datesInOrder: [
    ['c/orderIssuedOn', 'f/signature/date'],
  ],
  sections: [
    {
      id: 'a',
      title: 'Person causing danger',
      verified: false,
      fields: [
        required.block('NaturalPerson')('personCausingDanger', 'Person causing danger', {
          hint: 'Identity, address and languages, as in the order.',
        }),
      ],
    },
    {
      id: 'b',
      title: 'Protected person',
      verified: false,
      fields: [required.block('NaturalPerson')('protectedPerson', 'Protected person', { hint: 'Identity, address and languages, as in the order.' })],
    },
    {
      id: 'c',
      title: 'European protection order',
      verified: false,
      fields: [
        required.date('orderIssuedOn', 'European protection order issued on', { dateRole: 'past', hint: 'The date of the order.' }),
        optional.text('orderReference', 'File reference of the order'),
        required.block('Authority')('orderAuthority', 'Authority that issued the order', { hint: 'Name and address; the notification goes there.' }),
      ],
    },
    {
      id: 'd',
      title: 'Executing authority',
      verified: false,
      fields: [required.block('Authority')('executingAuthority', 'Executing authority', { hint: 'Official name, contact, address and languages.' })],
    },
    {
      id: 'e',
      title: 'Breach or other findings',
      verified: false,
      fields: [
        required.several(restrictions)('breachOf', 'Breach of', {
          group: 'e.finding',
          hint: 'Which restriction was broken; or describe other findings below.',
        }),
        required.longText('breachDescription', 'Description of the breach', { when: { set: 'e.breachOf' }, hint: 'Place, date and circumstances.' }),
        required.longText('measuresTaken', 'Measures taken because of the breach', {
          when: { set: 'e.breachOf' },
          hint: 'Article 11(2): what your authority has done.',
        }),
        required.longText('legalConsequences', 'Possible legal consequences', {
          when: { set: 'e.breachOf' },
          hint: 'Under the law of the executing State.',
        }),
        required.longText('otherFindings', 'Other findings that may lead to a decision', {
          group: 'e.finding',
          hint: 'What else the issuing authority should know.',
        }),
      ],
    },
    {
      id: 'f',
      title: 'Contact and signature',
      verified: false,
      fields: [
        required.block('ContactPoint')('contact', 'Person to contact for more information', { hint: 'Who answers the issuing authority.' }),
        signature('Signature, name, position, date, stamp'),
      ],
    },
  ],
};
