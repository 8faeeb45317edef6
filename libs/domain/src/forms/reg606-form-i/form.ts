import type { FieldDefinition, FormDefinition } from '../definition';
import { officialLanguagesOfTheUnion } from '../codes/languages-of-the-union';
import { optional, required } from '../fields';
import { certificateDate, certificateReference, certifyingAuthority, communicationLanguages, doneAndSigned } from '../sections/civil-protection';
import { obligations, contactScopes, contactForms, contactCircumstances, procedureKinds, legalAidAnswers } from './codes';

const durationOf = (obligation: keyof typeof obligations, key: string, label: string): FieldDefinition =>
  required.text(key, label, {
    when: { has: ['10.obligations', obligation] },
    hint: 'ISO 8601, for example P1Y, or years, months and days in words.',
  });

/** Regulation (EU) No 606/2013, Articles 5 to 8; Implementing Regulation (EU) No 939/2014, Annex I. */
export const reg606FormI: FormDefinition = {
  id: 'REG606_FORM_I',
  version: '1',
  title: 'Certificate referred to in Article 5 (protection measure in civil matters)',
  legalBasis: 'Regulation (EU) No 606/2013, Articles 5 to 8; Implementing Regulation (EU) No 939/2014, Annex I',
  confidence: 'A',
  publishedIn: officialLanguagesOfTheUnion,
  sources: ['http://data.europa.eu/eli/reg_impl/2014/939/oj'],
  issuingState: null,
  addressedState: null,
  datesInOrder: [
    ['1-5/measureOrderedOn', '1-5/measureEnforceableOn'],
    ['1-5/measureEnforceableOn', '1-5/certificateDate'],
  ],
  sections: [
    {
      id: '1-5',
      title: 'Measure and date of certificate',
      verified: true,
      fields: [
        required.date('measureOrderedOn', '1. Date of ordering the protection measure', { dateRole: 'decision', hint: 'As in the decision.' }),
        optional.date('measureEnforceableOn', '2. Date on which it became enforceable, if different', { dateRole: 'past' }),
        optional.text('measureReference', '3. Reference number of the measure'),
        optional.block('Authority')('orderingAuthority', '4. Authority which ordered it, if different'),
        certificateDate('5'),
      ],
    },
    {
      id: '6-7',
      title: 'Certificate and authority',
      verified: true,
      fields: [
        certificateReference('6'),
        certifyingAuthority('7'),
        optional.block('ContactPoint')('certifyingContact', '7.6 Contact person'),
        communicationLanguages('7.6.5'),
      ],
    },
    {
      id: '8',
      title: 'Protected person',
      verified: true,
      fields: [
        required.text('protectedName', '8.1 Surname and given names of the protected person', { hint: 'As in the measure.' }),
        required.date('protectedBirthDate', '8.2 Date of birth', { dateRole: 'past', hint: 'Day, month and year.' }),
        optional.text('protectedBirthPlace', '8.3 Place of birth'),
        optional.text('protectedIdNumber', '8.4 Identity number'),
        required.text('protectedNotificationAddress', '8.5 Postal address for notification', {
          hint: 'It may be told to the person causing the risk: a care-of address is possible.',
        }),
        optional.text('protectedEmail', '8.5.5 E-mail'),
      ],
    },
    {
      id: '9',
      title: 'Person causing the risk',
      verified: true,
      fields: [
        required.text('riskName', '9.1 Surname and given names of the person causing the risk', { hint: 'As in the measure.' }),
        optional.date('riskBirthDate', '9.2 Date of birth', { dateRole: 'past' }),
        optional.text('riskBirthPlace', '9.3 Place of birth'),
        optional.text('riskIdNumber', '9.4 Identity number'),
        required.text('riskNotificationAddress', '9.5 Postal address for notification', { hint: 'Where the certificate is served.' }),
        optional.text('riskEmail', '9.5.5 E-mail'),
      ],
    },
    {
      id: '10',
      title: 'Protection measure',
      verified: true,
      fields: [
        required.several(obligations)('obligations', '10.1 Obligations', { hint: 'At least one of the three.' }),
        required.blocks('ProtectedPlace')('places', '10.1.1 Places', {
          when: { has: ['10.obligations', 'enter_places'] },
          hint: 'Address, function, and only that address or a radius in metres; further places on a separate sheet.',
        }),
        optional.longText('placesRegulation', '10.1.1.4 Content, if only a regulation'),
        required.several(contactScopes)('contactScope', '10.1.2.1 Scope of the ban on contact', {
          when: { has: ['10.obligations', 'contact'] },
          exclusive: 'comprehensive',
          hint: 'Comprehensive stands alone; the two others say what is allowed.',
        }),
        required.several(contactForms)('contactForms', '10.1.2.1 Forms of contact allowed', {
          when: { has: ['10.contactScope', 'allowed_forms'] },
          hint: 'Which, for whom.',
        }),
        required.several(contactCircumstances)('contactCircumstances', '10.1.2.1 Circumstances in which contact is allowed', {
          when: { has: ['10.contactScope', 'allowed_circumstances'] },
          hint: 'For what.',
        }),
        required.longText('contactOther', '10.1.2.1 Text of "other"', {
          when: { any: [{ has: ['10.contactForms', 'other'] }, { has: ['10.contactCircumstances', 'other'] }] },
          hint: 'What is meant by "other" above.',
        }),
        required.int('distanceMetres', '10.1.3.1 Distance in metres', {
          when: { has: ['10.obligations', 'approach'] },
          min: 0,
          hint: 'A whole number.',
        }),
        optional.longText('approachRegulation', '10.1.3.2 Content, if only a regulation'),
        optional.longText('obligationComments', '10.2 Other comments'),
      ],
    },
    {
      id: '11-12',
      title: 'Duration',
      verified: true,
      fields: [
        durationOf('enter_places', 'durationPlaces', '11.1 Duration: places'),
        durationOf('contact', 'durationContact', '11.2 Duration: contact'),
        durationOf('approach', 'durationApproach', '11.3 Duration: approach'),
        required.date('recognitionExpires', '12. Date on which the effects of recognition expire', {
          dateRole: 'future',
          hint: 'Article 4(4): twelve months from item 5 at most, never later than item 11.',
        }),
      ],
    },
    {
      id: '13',
      title: 'Requirements of Article 6',
      verified: true,
      fields: [
        required.oneOf(procedureKinds)('procedureKind', '13. How the measure was ordered', {
          hint: '13.1 and 13.2 exclude each other; contested means that neither box is ticked.',
        }),
        required.bool('servedInTime', '13.1.1 Document instituting the proceedings served in time', {
          when: { is: ['13.procedureKind', 'default_of_appearance'] },
          hint: 'Without it the certificate cannot be issued.',
        }),
        required.bool('rightToChallenge', '13.2.1 Right to challenge the measure existed', {
          when: { is: ['13.procedureKind', 'ex_parte'] },
          hint: 'Without it the certificate cannot be issued.',
        }),
        required.bool('broughtToNotice', '13.3 Brought to the notice of the person causing the risk', {
          hint: 'Without it the certificate cannot be issued.',
        }),
      ],
    },
    {
      id: '14-15',
      title: 'Rights and other',
      verified: true,
      fields: [
        optional.oneOf(legalAidAnswers)('legalAid', '15.1 Legal aid received by the protected person'),
        ...doneAndSigned,
        required.block('Attachment')('measureCopy', 'Copy of the protection measure', {
          hint: 'Article 4(2)(a): it accompanies the certificate; name the file.',
        }),
      ],
    },
  ],
};
